package org.mitschrift.moderation.cases;

/** Codes of the fold's own reasons and deciders; a held comment's reason is else the id of the rule. */
public final class Reasons {
    public static final String NOTHING_FOUND = "nothing-found";
    public static final String ANALYSIS_FAILED = "analysis-failed";
    public static final String EDITED_AFTER_REMOVAL = "edited-after-removal";
    /** Two texts came under the current revision, and one of them must be seen. */
    public static final String CONFLICT = "conflict";

    public static final String WITHDRAWN = "withdrawn";
    public static final String ERASED = "erased";

    public static final String BY_POLICY = "policy";
    public static final String BY_AUTHOR = "author";
    public static final String BY_LAW = "law";

    private Reasons() {}
}

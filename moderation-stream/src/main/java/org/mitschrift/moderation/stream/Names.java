package org.mitschrift.moderation.stream;

/** Every name of the topology. The golden file {@code topology.txt} keeps them. */
final class Names {
    /** Comment's key to case. */
    static final String CASES_STORE = "cases";

    /** How far the cases have followed the goal catalogues. */
    static final String RETAG_STORE = "retag-progress";

    /** Source and author's pseudonym to how far the author's erasure has come. */
    static final String ERASURES_STORE = "author-erasures";

    /** Offset of a reply's submission to the comment it was read without. */
    static final String WAITING_STORE = "waiting-replies";

    static final String SUBMISSIONS = "submissions";
    static final String FOLD = "fold";

    static final String RETAG = "retag";
    static final String REPLIES = "replies";
    static final String ALL_READ_AGAIN = "all-read-again";
    static final String ALL_OUTPUTS = "all-outputs";
    static final String OUTPUTS = "outputs-";
    static final String JOURNALED = "journaled";
    static final String FOLDED = "folded";
    static final String DEAD = "dead";

    static final String TO_ENTRY = "to-entry";
    static final String TO_CASE = "to-case";
    static final String TO_BYTES = "to-bytes";

    static final String JOURNAL_SINK = "journal-sink";
    static final String CASES_SINK = "cases-sink";
    static final String DEAD_LETTERS_SINK = "dead-letters-sink";

    private Names() {}
}

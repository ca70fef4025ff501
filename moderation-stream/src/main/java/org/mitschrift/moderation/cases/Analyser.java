package org.mitschrift.moderation.cases;

import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.submission.CommentSubmitted;

/** What a text says, by models that live elsewhere. May throw; {@link JudgingAssessor} catches it. */
@FunctionalInterface
public interface Analyser {
    Analysed analyse(CommentSubmitted submitted);

    /** An analysis, and the hash of the goal catalogue it used; null if the project has none. */
    record Analysed(Analysis analysis, @Nullable String catalogueHash) {}
}

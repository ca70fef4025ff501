package org.mitschrift.moderation.cases;

import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.submission.CommentSubmitted;

/** What a text says, by models that live elsewhere. May throw; {@link JudgingAssessor} catches it. */
@FunctionalInterface
public interface Analyser {
    Analysed analyse(CommentSubmitted submitted);

    /**
     * An analysis and what it used.
     *
     * @param catalogueHash of the goal catalogue; null if the project has none
     * @param parent what was known of the comment that is answered; null if nothing was or it is no reply
     */
    record Analysed(
            Analysis analysis,
            @Nullable String catalogueHash,
            @Nullable ParentGoals parent) {
        /** Of a comment that answers no other. */
        public Analysed(Analysis analysis, @Nullable String catalogueHash) {
            this(analysis, catalogueHash, null);
        }
    }
}

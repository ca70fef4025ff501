package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.RuleOutcome;
import org.mitschrift.contract.journal.CaseFacts;

/** What counts and filters need of a case. */
public final class Facts {
    static final double ASSIGNED = 0.5;

    private Facts() {}

    public static CaseFacts of(Case folded) {
        Revision current = folded.current().orElse(null);
        Assessment assessment = current == null ? null : current.assessment();
        Analysis analysis = assessment == null ? null : assessment.analysis();
        return new CaseFacts(
                folded.status(),
                current == null ? null : current.anchor().chapterId(),
                goals(folded.goalTags(), analysis),
                goalState(folded.goalTags(), analysis),
                analysis == null ? List.of() : analysis.topics(),
                analysis == null ? List.of() : analysis.kinds(),
                sentiment(analysis),
                language(current, analysis),
                signals(assessment),
                assessment != null && assessment.unsure(),
                folded.currentRevision(),
                firstSubmittedAt(folded),
                current == null ? null : current.author(),
                current == null ? null : current.anchor().parentCommentId(),
                folded.synthetic());
    }

    private static List<String> goals(@Nullable List<String> tags, @Nullable Analysis analysis) {
        if (tags != null) {
            return tags;
        }
        return analysis == null
                ? List.of()
                : analysis.goals().stream()
                        .filter(goal -> goal.score() >= ASSIGNED)
                        .map(GoalScore::id)
                        .toList();
    }

    private static GoalState goalState(@Nullable List<String> tags, @Nullable Analysis analysis) {
        if (tags != null) {
            return tags.isEmpty() ? GoalState.GENERAL : GoalState.ASSIGNED;
        }
        return analysis == null ? GoalState.UNDECIDED : analysis.goalState();
    }

    private static @Nullable String sentiment(@Nullable Analysis analysis) {
        return analysis == null || analysis.sentiment() == null
                ? null
                : analysis.sentiment().label();
    }

    private static @Nullable String language(@Nullable Revision current, @Nullable Analysis analysis) {
        if (analysis != null) {
            return analysis.language();
        }
        return current == null ? null : current.language();
    }

    private static List<String> signals(@Nullable Assessment assessment) {
        return assessment == null
                ? List.of()
                : assessment.rules().stream()
                        .map(RuleOutcome::category)
                        .distinct()
                        .toList();
    }

    private static @Nullable Instant firstSubmittedAt(Case folded) {
        return folded.revisions().stream()
                .min(Comparator.comparingInt(Revision::number))
                .map(Revision::submittedAt)
                .orElse(null);
    }
}

package org.mitschrift.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.analysis.Sentiment;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.contract.submission.CommentObjected;
import org.mitschrift.contract.submission.CommentReported;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.CommentWithdrawn;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.moderation.cases.Analyser.Analysed;
import org.mitschrift.moderation.cases.Fold;
import org.mitschrift.moderation.cases.GoalsOf;
import org.mitschrift.moderation.cases.JudgingAssessor;
import org.mitschrift.moderation.cases.LateParent;
import org.mitschrift.moderation.cases.Parents;
import org.mitschrift.moderation.cases.Retag;
import org.mitschrift.moderation.policy.Policy;
import org.mitschrift.moderation.policy.PolicyJudge;
import org.mitschrift.moderation.stream.Rereading;

/** Comments for tests, and an analyser of three words: one insults, one nearly does, one makes it fail. */
public final class Texts {
    public static final CommentRef REF = new CommentRef("mein-berlin", "17");
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final String PROJECT = "smart-city-strategie";
    public static final Instant DUE = Instant.parse("2026-03-15T12:00:00Z");
    public static final String CIVIL = "Mehr Schulungen für Beschäftigte";
    public static final String INSULT = "Ihr Deppen";
    public static final String NEARLY = "So ein Murks";
    public static final String FATAL = "Absturz bitte";

    private Texts() {}

    public static Fold fold() {
        return new Fold(new JudgingAssessor(
                submitted -> new Analysed(analysis(submitted.text().open()), "c1"), new PolicyJudge(Policy.shipped())));
    }

    /** No catalogue ever becomes active, and no parent is ever known. */
    public static Rereading noRereading() {
        return rereading((revision, activation) -> Optional.empty(), Map::of, Parents.NONE);
    }

    public static Rereading rereading(GoalsOf goalsOf, Supplier<Map<String, Activated>> activations, Parents parents) {
        return new Rereading(new Retag(goalsOf), new LateParent(goalsOf), activations, parents);
    }

    public static Analysis analysis(String text) {
        if (text.contains("Absturz")) {
            throw new IllegalStateException("words of the text: " + text);
        }
        double score = text.contains("Deppen") ? 0.9 : text.contains("Murks") ? 0.6 : 0.1;
        return analysis(score, null);
    }

    public static Analysis analysis(double insult, @Nullable String unassessed) {
        return new Analysis(
                "de",
                0.99,
                unassessed == null ? insult : null,
                unassessed,
                List.of(new Signal("insult", insult, List.of(new Span(0, 3)), "test", "1")),
                List.of(new GoalScore("kompetenz", 0.8, List.of()), new GoalScore("teilhabe", 0.2, List.of())),
                GoalState.ASSIGNED,
                List.of("bildung"),
                new Sentiment("neutral", 0.7),
                List.of("proposal"),
                List.of());
    }

    public static CommentSubmitted revision(int number, String text) {
        return comment(REF, number, text, "a1");
    }

    public static CommentSubmitted comment(CommentRef ref, int number, String text, String author) {
        return new CommentSubmitted(
                ref,
                number,
                Sealed.unsealed(text),
                NOON.plusSeconds(number),
                Anchor.ofChapter(PROJECT, "ausrichtung"),
                author,
                "de",
                "https://example.org/17",
                false);
    }

    /** A reply to another comment of its source. */
    public static CommentSubmitted reply(String id, String parent, String text) {
        return new CommentSubmitted(
                new CommentRef(REF.source(), id),
                1,
                Sealed.unsealed(text),
                NOON,
                new Anchor(PROJECT, "ausrichtung", null, null, parent),
                "a2",
                "de",
                null,
                false);
    }

    public static AboutComment withdrawn() {
        return new CommentWithdrawn(REF, NOON);
    }

    public static AboutComment erased() {
        return new CommentErased(REF, NOON);
    }

    public static AboutComment reported(String id) {
        return new CommentReported(REF, id, "OTHER_VIOLATION_TC", Sealed.unsealed("Das ist Werbung"), NOON);
    }

    public static AboutComment objected(String id) {
        return new CommentObjected(REF, id, Sealed.unsealed("Das war ein Zitat"), NOON, DUE);
    }

    public static Cause cause(Submission submission) {
        return new Cause(submission.eventType(), submission.recordKey(), 0, 0);
    }
}

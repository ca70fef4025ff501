package org.mitschrift.moderation.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.moderation.Texts.CIVIL;
import static org.mitschrift.moderation.Texts.FATAL;
import static org.mitschrift.moderation.Texts.INSULT;
import static org.mitschrift.moderation.Texts.NEARLY;
import static org.mitschrift.moderation.Texts.NOON;
import static org.mitschrift.moderation.Texts.erased;
import static org.mitschrift.moderation.Texts.revision;
import static org.mitschrift.moderation.Texts.withdrawn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Decision;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.cases.Verdict;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.journal.Outcome;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.moderation.Texts;

class FoldTest {
    private final Fold fold = Texts.fold();
    private final List<JournalEntry> journal = new ArrayList<>();

    @Test
    void publishesACivilComment() {
        Case folded = after(revision(1, CIVIL));
        assertThat(folded.status()).isEqualTo(Status.PUBLISHED);
        assertThat(folded.currentRevision()).isEqualTo(1);
        assertThat(Facts.of(folded).goals()).containsExactly("kompetenz");
    }

    @Test
    void holdsAnInsultAndNamesTheRule() {
        Case folded = after(revision(1, INSULT));
        assertThat(folded.status()).isEqualTo(Status.HELD);
        assertThat(folded.lastDecision()).map(Decision::reason).contains("insult");
        assertThat(Facts.of(folded).signals()).containsExactly("insult");
    }

    @Test
    void publishesAnUnsureOneAndSaysSo() {
        Case folded = after(revision(1, NEARLY));
        assertThat(folded.status()).isEqualTo(Status.PUBLISHED);
        assertThat(Facts.of(folded).unsure()).isTrue();
    }

    @Test
    void holdsWhatCouldNotBeAnalysedWithoutAWordOfIt() {
        Case folded = after(revision(1, FATAL));
        assertThat(folded.status()).isEqualTo(Status.HELD);
        assertThat(folded.lastDecision()).map(Decision::reason).contains(Reasons.ANALYSIS_FAILED);
        assertThat(Json.text(journal)).contains("IllegalStateException").doesNotContain("Absturz");
    }

    @Test
    void aReplayAfterAFailedAnalysisIsAnotherChance() {
        Case failed = after(revision(1, FATAL));
        assertThat(after(failed, revision(1, FATAL))).isEqualTo(failed);

        Fold repaired = new Fold((submitted, at) ->
                new Assessment(Texts.analysis(0.1, null), null, Verdict.PUBLISH, false, List.of(), "p", "c1", at));
        FoldResult again = repaired.apply(failed, revision(1, FATAL), Texts.cause(revision(1, FATAL)), NOON)
                .orElseThrow();
        assertThat(again.after().status()).isEqualTo(Status.PUBLISHED);
        assertThat(again.after().revisions()).hasSize(1);
        assertThat(again.entry().outcomes()).hasSize(2);
        assertThat(repaired.apply(again.after(), revision(1, FATAL), Texts.cause(revision(1, FATAL)), NOON))
                .isEmpty();
    }

    @Test
    void aRepeatChangesNothing() {
        after(revision(1, CIVIL), revision(1, CIVIL), withdrawn(), withdrawn(), erased(), erased(), withdrawn());
        assertThat(journal).hasSize(3);
    }

    @Test
    void anEditIsJudgedAnewAndSupersedes() {
        Case folded = after(revision(1, INSULT), revision(2, CIVIL));
        assertThat(folded.status()).isEqualTo(Status.PUBLISHED);
        assertThat(folded.lastDecision()).map(Decision::id).contains("d-2");
        assertThat(folded.lastDecision()).map(Decision::supersedes).contains("d-1");
    }

    @Test
    void aLateOlderRevisionIsRecordedOnly() {
        Case folded = after(revision(2, CIVIL), revision(1, INSULT));
        assertThat(folded.status()).isEqualTo(Status.PUBLISHED);
        assertThat(folded.currentRevision()).isEqualTo(2);
        assertThat(folded.revisions()).extracting(Revision::number).containsExactly(1, 2);
        assertThat(Facts.of(folded).submittedAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void theFirstTextOfARevisionWinsAndTheOtherIsSetAsideOnce() {
        Case folded = after(revision(1, CIVIL), revision(1, NEARLY), revision(1, NEARLY));
        assertThat(folded.status()).isEqualTo(Status.PUBLISHED);
        assertThat(folded.current()).map(Revision::textHash).contains(TextHash.of(CIVIL));
        assertThat(folded.conflicts()).hasSize(1);
        assertThat(journal).hasSize(2);
        assertThat(journal.get(1).outcomes()).hasOnlyElementsOfType(Outcome.Conflicted.class);
    }

    @Test
    void ofTwoTextsOfOneRevisionTheStricterVerdictHolds() {
        Case folded = after(revision(1, CIVIL), revision(1, INSULT));
        assertThat(folded.status()).isEqualTo(Status.HELD);
        assertThat(folded.lastDecision()).map(Decision::reason).contains(Reasons.CONFLICT);
        assertThat(after(revision(1, INSULT), revision(1, CIVIL)).status()).isEqualTo(Status.HELD);
        assertThat(after(folded, revision(2, CIVIL), revision(1, NEARLY)).status())
                .isEqualTo(Status.PUBLISHED);
    }

    @Test
    void aWithdrawalBeforeItsCommentWaitsForIt() {
        Case early = after(withdrawn());
        assertThat(early.currentRevision()).isZero();
        assertThat(early.status()).isEqualTo(Status.WITHDRAWN);
        Case folded = after(early, revision(1, CIVIL));
        assertThat(folded.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(folded.currentRevision()).isEqualTo(1);
    }

    @Test
    void anErasureLeavesNoTextNowOrLater() {
        Case folded = after(revision(1, CIVIL), revision(1, INSULT), erased(), revision(2, NEARLY), revision(2, CIVIL));
        assertThat(folded.status()).isEqualTo(Status.ERASED);
        assertThat(folded.revisions()).hasSize(2).allMatch(r -> r.text() == null && r.author() == null);
        assertThat(folded.conflicts()).hasSize(2).allMatch(c -> c.text() == null);
    }

    @Test
    void keepsTheTextOfTheLastFiveAndTheFirstOfManyRevisions() {
        AboutComment[] many = new AboutComment[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = revision(i + 1, CIVIL);
        }
        Case folded = after(many);
        assertThat(folded.revisions()).hasSize(50);
        assertThat(folded.revisions().get(0).number()).isEqualTo(1);
        assertThat(folded.revisions().stream().filter(r -> r.text() != null))
                .extracting(Revision::number)
                .containsExactly(56, 57, 58, 59, 60);
        after(folded, revision(5, CIVIL));
        assertThat(journal).hasSize(60);
    }

    @Test
    void theJournalIsAChainWithoutText() {
        after(revision(1, CIVIL), revision(2, INSULT), revision(2, NEARLY), withdrawn(), erased());
        String previous = "";
        for (int i = 0; i < journal.size(); i++) {
            JournalEntry entry = journal.get(i);
            assertThat(entry.sequence()).isEqualTo(i + 1);
            assertThat(entry.previousHash()).isEqualTo(previous);
            assertThat(entry.hash()).isEqualTo(TextHash.of(Json.bytes(entry.withHash(""))));
            assertThat(entry.before())
                    .isEqualTo(i == 0 ? null : journal.get(i - 1).after());
            previous = entry.hash();
        }
        assertThat(Json.text(journal)).doesNotContain("Schulungen", "Deppen", "Murks");
    }

    private Case after(AboutComment... submissions) {
        return after(null, submissions);
    }

    private Case after(@Nullable Case before, AboutComment... submissions) {
        Case folded = before;
        for (AboutComment submission : submissions) {
            var result = fold.apply(folded, submission, Texts.cause(submission), NOON);
            if (result.isPresent()) {
                folded = result.get().after();
                journal.add(result.get().entry());
            }
        }
        return requireNonNull(folded);
    }
}

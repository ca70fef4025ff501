package org.mitschrift.moderation.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.moderation.Texts.CIVIL;
import static org.mitschrift.moderation.Texts.NOON;
import static org.mitschrift.moderation.Texts.erased;
import static org.mitschrift.moderation.Texts.objected;
import static org.mitschrift.moderation.Texts.reported;
import static org.mitschrift.moderation.Texts.revision;
import static org.mitschrift.moderation.Texts.withdrawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.cases.Attention;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Concern;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.moderation.Texts;

class ConcernsTest {
    private final Fold fold = Texts.fold();
    private final List<JournalEntry> journal = new ArrayList<>();

    @Test
    void aReportPutsAPublishedCommentBeforeAPersonAndLeavesItPublished() {
        Case folded = after(revision(1, CIVIL), reported("r-1"));
        assertThat(folded.status()).isEqualTo(Status.PUBLISHED);
        assertThat(folded.attention()).isEqualTo(new Attention(Concern.REPORT, NOON, null));
    }

    @Test
    void anObjectionIsMoreUrgentAndHasADeadline() {
        Case folded = after(revision(1, CIVIL), reported("r-1"), objected("o-1"));
        assertThat(folded.attention()).isEqualTo(new Attention(Concern.OBJECTION, NOON, Texts.DUE));
    }

    @Test
    void aRepeatChangesNothing() {
        after(revision(1, CIVIL), reported("r-1"), reported("r-1"), objected("o-1"), objected("o-1"));
        assertThat(journal).hasSize(3);
    }

    @Test
    void aReportOfACommentNotYetHereWaitsForIt() {
        Case folded = after(reported("r-1"), revision(1, CIVIL));
        assertThat(folded.status()).isEqualTo(Status.PUBLISHED);
        assertThat(folded.attention()).isNotNull();
    }

    @Test
    void aWithdrawnOrErasedCommentWaitsForNobody() {
        assertThat(after(revision(1, CIVIL), reported("r-1"), withdrawn()).attention())
                .isNull();
        assertThat(after(revision(1, CIVIL), erased(), objected("o-1")).attention())
                .isNull();
    }

    @Test
    void anErasureLeavesNoWordOfAnybody() {
        Case folded = after(revision(1, CIVIL), reported("r-1"), erased(), objected("o-1"));
        assertThat(folded.concerns()).hasSize(2).allMatch(concern -> concern.text() == null);
    }

    @Test
    void keepsAFewTextsOfThousandsOfReports() {
        Case folded = after(reports(1_000));
        assertThat(folded.concerns()).hasSize(Concerns.KEPT);
        assertThat(folded.concerns().stream().filter(concern -> concern.text() != null))
                .hasSize(Concerns.WITH_TEXT);
    }

    @Test
    void anObjectionIsKeptHoweverManyReportsThereAre() {
        AboutComment[] all = Arrays.copyOf(reports(1_000), 1_001);
        all[1_000] = objected("o-1");
        assertThat(after(all).attention()).isEqualTo(new Attention(Concern.OBJECTION, NOON, Texts.DUE));
    }

    @Test
    void oneThatIsNotKeptIsNotJournaledAgainAndAgain() {
        AboutComment[] all = Arrays.copyOf(reports(1_000), 1_002);
        all[1_000] = reported("r-999");
        all[1_001] = reported("r-999");
        after(all);
        assertThat(journal).hasSize(Concerns.KEPT);
    }

    @Test
    void theJournalHasTheirHashesOnly() {
        after(revision(1, CIVIL), reported("r-1"), objected("o-1"));
        assertThat(Json.text(journal)).contains("reported", "objected").doesNotContain("Werbung", "Zitat");
    }

    private static AboutComment[] reports(int many) {
        return IntStream.range(0, many).mapToObj(i -> reported("r-" + i)).toArray(AboutComment[]::new);
    }

    private Case after(AboutComment... submissions) {
        @Nullable Case folded = null;
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

package org.mitschrift.moderation.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.moderation.Texts.NOON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.moderation.Texts;

/** What a platform says commutes: any order and repetition ends in the same place. */
class OrderTest {
    private static final AboutComment ONE = Texts.revision(1, Texts.INSULT);
    private static final AboutComment TWO = Texts.revision(2, Texts.CIVIL);
    private static final AboutComment OTHER_TWO = Texts.revision(2, Texts.NEARLY);
    private static final AboutComment WITHDRAWN = Texts.withdrawn();
    private static final AboutComment ERASED = Texts.erased();

    private final Fold fold = Texts.fold();
    private final Random random = new Random(20260301);

    @Test
    void editsEndAtTheNewest() {
        endsAlike(List.of(ONE, TWO), new End(Status.PUBLISHED, 2, List.of("1:text", "2:text")));
    }

    @Test
    void aWithdrawalIsFinal() {
        endsAlike(List.of(ONE, TWO, WITHDRAWN), new End(Status.WITHDRAWN, 2, List.of("1:text", "2:text")));
    }

    @Test
    void anErasureBeatsAll() {
        endsAlike(List.of(ONE, TWO, OTHER_TWO, WITHDRAWN, ERASED), new End(Status.ERASED, 2, List.of("1:", "2:")));
    }

    @Test
    void aConflictIsSetAsideWhicheverCameFirst() {
        endsAlike(List.of(ONE, TWO, OTHER_TWO), new End(Status.PUBLISHED, 2, List.of("1:text", "2:text")));
    }

    private void endsAlike(List<AboutComment> submissions, End expected) {
        for (int round = 0; round < 100; round++) {
            List<AboutComment> order = new ArrayList<>(submissions);
            for (int repeat = random.nextInt(4); repeat > 0; repeat--) {
                order.add(submissions.get(random.nextInt(submissions.size())));
            }
            Collections.shuffle(order, random);
            assertThat(End.of(after(order))).as("after %s", order).isEqualTo(expected);
        }
    }

    private Case after(List<AboutComment> order) {
        @Nullable Case folded = null;
        for (AboutComment submission : order) {
            folded = fold.apply(folded, submission, Texts.cause(submission), NOON)
                    .map(FoldResult::after)
                    .orElse(folded);
        }
        return requireNonNull(folded);
    }

    private record End(Status status, int currentRevision, List<String> texts) {
        static End of(Case folded) {
            List<String> texts = folded.revisions().stream()
                    .map(r -> r.number() + (r.text() == null ? ":" : ":text"))
                    .toList();
            return new End(folded.status(), folded.currentRevision(), texts);
        }
    }
}

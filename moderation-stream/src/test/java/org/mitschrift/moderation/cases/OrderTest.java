package org.mitschrift.moderation.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.moderation.Texts.NOON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Attention;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.moderation.Texts;

/** What a platform says commutes: any order of arrival and any repetition ends in the same place. */
class OrderTest {
    private static final String SEED = "20260301";
    private final Fold fold = Texts.fold();

    @Property(tries = 2_000, seed = SEED)
    void anyOrderEndsInTheSameStatusRevisionAndTexts(
            @ForAll("sent") List<AboutComment> sent, @ForAll("randoms") Random random) {
        List<AboutComment> other = new ArrayList<>(sent);
        for (int repeats = random.nextInt(5); repeats > 0; repeats--) {
            other.add(sent.get(random.nextInt(sent.size())));
        }
        Collections.shuffle(other, random);
        assertThat(End.of(after(other))).isEqualTo(End.of(after(sent)));
    }

    @Property(tries = 1_000, seed = SEED)
    void theEndIsWhatThePlatformWouldExpect(@ForAll("sent") List<AboutComment> sent) {
        Case end = after(sent);
        List<CommentSubmitted> texts = sent.stream()
                .filter(CommentSubmitted.class::isInstance)
                .map(CommentSubmitted.class::cast)
                .toList();
        assertThat(end.currentRevision())
                .isEqualTo(texts.stream()
                        .mapToInt(CommentSubmitted::revision)
                        .max()
                        .orElse(0));
        assertThat(end.revisions())
                .extracting(Revision::number)
                .doesNotHaveDuplicates()
                .isSorted()
                .containsOnlyOnceElementsOf(texts.stream()
                        .map(CommentSubmitted::revision)
                        .distinct()
                        .toList());
        assertThat(end.status()).isEqualTo(expected(sent, texts, end.currentRevision()));
    }

    private static Status expected(List<AboutComment> sent, List<CommentSubmitted> texts, int current) {
        if (sent.contains(Texts.erased())) {
            return Status.ERASED;
        }
        if (sent.contains(Texts.withdrawn())) {
            return Status.WITHDRAWN;
        }
        boolean toBeSeen = texts.stream()
                .filter(text -> text.revision() == current)
                .map(text -> text.text().open())
                .anyMatch(text -> text.equals(Texts.INSULT) || text.equals(Texts.FATAL));
        return toBeSeen || texts.isEmpty() ? Status.HELD : Status.PUBLISHED;
    }

    /** Up to seven revisions, each with one to three texts; withdrawn or erased now and then; reports and objections. */
    @Provide
    Arbitrary<List<AboutComment>> sent() {
        Arbitrary<AboutComment> revision = Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(Texts.CIVIL, Texts.CIVIL, Texts.NEARLY, Texts.INSULT, Texts.FATAL))
                .as(Texts::revision);
        Arbitrary<AboutComment> end = Arbitraries.of(Texts.withdrawn(), Texts.erased());
        Arbitrary<AboutComment> concern =
                Arbitraries.of(Texts.reported("r-1"), Texts.reported("r-2"), Texts.objected("o-1"));
        return Arbitraries.frequencyOf(Tuple.of(12, revision), Tuple.of(1, end), Tuple.of(2, concern))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
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

    /** Which of two texts of one revision came first is left out: all of them are kept, the stricter verdict holds. */
    private record End(
            Status status,
            int currentRevision,
            List<String> revisions,
            Set<String> texts,
            int concerns,
            @Nullable Attention attention) {
        static End of(Case folded) {
            Stream<String> texts = folded.revisions().stream().map(r -> r.number() + ":" + r.textHash());
            Stream<String> others = folded.conflicts().stream().map(c -> c.revision() + ":" + c.textHash());
            return new End(
                    folded.status(),
                    folded.currentRevision(),
                    folded.revisions().stream()
                            .map(r -> r.number() + (r.text() == null ? ":" : ":text"))
                            .toList(),
                    Stream.concat(texts, others).collect(Collectors.toCollection(TreeSet::new)),
                    folded.concerns().size(),
                    folded.attention());
        }
    }
}

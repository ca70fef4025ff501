package org.mitschrift.standalone.consultation.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.comment.TextHash;

class PublishedCommentsTest {
    private static final Predicate<@Nullable String> CHAPTER = "kapitel"::equals;
    private final PublishedComments comments = new PublishedComments();

    @Test
    void showsNewestThreadsFirstAndOldestRepliesFirst() {
        put("a", 1, null, Status.PUBLISHED);
        put("b", 2, null, Status.PUBLISHED);
        put("a-late", 9, "a", Status.PUBLISHED);
        put("a-early", 3, "a", Status.PUBLISHED);

        assertThat(shown()).containsExactly("b", "a > a-early a-late");
    }

    @Test
    void showsAReplyToAReplyInTheSameThread() {
        put("a", 1, null, Status.PUBLISHED);
        put("b", 2, "a", Status.PUBLISHED);
        put("c", 3, "b", Status.PUBLISHED);

        assertThat(shown()).containsExactly("a > b c");
    }

    @Test
    void showsNothingOfWhatIsNotPublishedButItsReplies() {
        put("a", 1, null, Status.HELD);
        put("b", 2, "a", Status.PUBLISHED);
        put("c", 3, null, Status.REMOVED);

        assertThat(shown()).containsExactly("? > b");
        assertThat(comments.find(ref("a"))).isEmpty();
    }

    @Test
    void forgetsATextWhenItsCommentIsRemoved() {
        put("a", 1, null, Status.PUBLISHED);
        put("a", 1, null, Status.REMOVED);

        assertThat(shown()).isEmpty();
        assertThat(comments.find(ref("a"))).isEmpty();
    }

    @Test
    void showsRepliesToACommentThatNeverCame() {
        put("b", 2, "never", Status.PUBLISHED);
        assertThat(shown()).containsExactly("? > b");
    }

    @Test
    void joinsRepliesToTheirThreadThoughTheyCameFirst() {
        put("c", 3, "b", Status.PUBLISHED);
        put("b", 2, "a", Status.REMOVED);
        put("d", 4, "c", Status.PUBLISHED);
        put("a", 1, null, Status.PUBLISHED);

        assertThat(shown()).containsExactly("a > c d");
    }

    @Test
    void movesAThreadWhenAnEditMovesItsFirstComment() {
        put("a", 1, null, Status.PUBLISHED);
        put("b", 2, "a", Status.PUBLISHED);
        put("a", 1, null, Status.PUBLISHED, "anderes-kapitel");

        assertThat(shown()).isEmpty();
        assertThat(comments.page("projekt", "anderes-kapitel"::equals, 1).comments())
                .isEqualTo(2);
    }

    @Test
    void aFirstChapterAlsoShowsWhatNamesNoneInOneOrder() {
        put("a", 1, null, Status.PUBLISHED);
        put("b", 2, null, Status.PUBLISHED, null);
        put("c", 3, null, Status.PUBLISHED);

        assertThat(comments.page("projekt", name -> name == null || name.equals("kapitel"), 1)
                        .threads())
                .extracting(PublishedCommentsTest::line)
                .containsExactly("c", "b", "a");
        assertThat(shown()).containsExactly("c", "a");
    }

    @Test
    void countsUnderAGoalWhatIsPublishedWhereverItStands() {
        put("a", 1, null, Status.PUBLISHED);
        put("b", 2, "a", Status.PUBLISHED);
        put("c", 3, null, Status.HELD);
        assertThat(comments.voices("projekt", "ziel").comments()).isEqualTo(2);

        put("a", 1, null, Status.PUBLISHED, "anderes-kapitel");
        assertThat(comments.voices("projekt", "ziel").comments()).isEqualTo(2);
        put("b", 2, "a", Status.REMOVED);
        assertThat(comments.voices("projekt", "ziel").comments()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatMonitoringSent() {
        comments.accept(found("a", 1, null, Status.PUBLISHED, "kapitel", true));
        assertThat(shown()).isEmpty();
        assertThat(comments.find(ref("a"))).isEmpty();
    }

    @Test
    void standsCirclesOfReplies() {
        put("a", 1, "b", Status.PUBLISHED);
        put("b", 2, "a", Status.PUBLISHED);
        put("c", 3, "c", Status.PUBLISHED);

        assertThat(comments.page("projekt", CHAPTER, 1).comments()).isEqualTo(3);
    }

    @Test
    void pagesBeyondFiftyThreadsAndFindsThePageOfAComment() {
        for (int i = 0; i < 120; i++) {
            put("c" + i, i, null, Status.PUBLISHED);
        }
        put("reply", 500, "c0", Status.PUBLISHED);

        ThreadPage last = comments.page("projekt", CHAPTER, 3);
        assertThat(last.threads()).hasSize(20);
        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.comments()).isEqualTo(121);
        assertThat(comments.page("projekt", CHAPTER, 0).number()).isEqualTo(1);
        assertThat(comments.page("projekt", CHAPTER, 99).number()).isEqualTo(3);
        assertThat(comments.pageOf("projekt", CHAPTER, ref("reply"))).isEqualTo(3);
    }

    @Test
    void keepsProjectsApart() {
        put("a", 1, null, Status.PUBLISHED);
        assertThat(comments.page("anderes", CHAPTER, 1).threads()).isEmpty();
    }

    private List<String> shown() {
        return comments.page("projekt", CHAPTER, 1).threads().stream()
                .map(PublishedCommentsTest::line)
                .toList();
    }

    private static String line(CommentThread thread) {
        String first = thread.first() == null
                ? "?"
                : Objects.requireNonNull(thread.first()).text();
        List<String> replies = thread.replies().stream().map(Shown::text).toList();
        return replies.isEmpty() ? first : first + " > " + String.join(" ", replies);
    }

    private void put(String id, int second, @Nullable String parent, Status status) {
        put(id, second, parent, status, "kapitel");
    }

    private void put(String id, int second, @Nullable String parent, Status status, @Nullable String chapter) {
        comments.accept(found(id, second, parent, status, chapter, false));
    }

    private static Case found(
            String id,
            int second,
            @Nullable String parent,
            Status status,
            @Nullable String chapter,
            boolean synthetic) {
        Anchor anchor = new Anchor("projekt", chapter, null, null, parent);
        Instant at = Instant.ofEpochSecond(second);
        Revision revision =
                new Revision(1, Sealed.unsealed(id), TextHash.of(id), at, at, anchor, null, null, null, null);
        return new Case(
                ref(id),
                "projekt",
                1,
                status,
                1,
                List.of(revision),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of("ziel"),
                synthetic,
                at,
                "",
                Map.of());
    }

    private static CommentRef ref(String id) {
        return new CommentRef("demo", id);
    }
}

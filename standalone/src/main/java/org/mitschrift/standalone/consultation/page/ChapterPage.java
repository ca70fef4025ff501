package org.mitschrift.standalone.consultation.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.kit.page.Words;
import org.mitschrift.standalone.consultation.comments.GoalVoices;
import org.mitschrift.standalone.consultation.comments.Shown;
import org.mitschrift.standalone.consultation.comments.ThreadPage;
import org.mitschrift.standalone.consultation.door.Standing;

/**
 * All that the page of a chapter shows.
 *
 * @param source whose comments can be replied to here
 * @param own what this visitor sent lately, newest first
 * @param write the form for a new thread
 * @param reply the form under one comment; null unless the visitor asked for it
 */
public record ChapterPage(
        Words words,
        ChapterView chapter,
        ThreadPage threads,
        String source,
        List<OwnComment> own,
        CommentForm write,
        @Nullable CommentForm reply) {
    private static final List<String> SENTIMENTS = List.of("positive", "neutral", "negative");

    public ChapterPage {
        own = List.copyOf(own);
    }

    public boolean isWaiting() {
        return own.stream().anyMatch(comment -> comment.status().equals(Standing.RECEIVED));
    }

    /** The form with something wrong in it. */
    public @Nullable CommentForm wrong() {
        if (write.typed().isWrong()) {
            return write;
        }
        return reply != null && reply.typed().isWrong() ? reply : null;
    }

    public String title() {
        String title = chapter.title().text() + " – " + chapter.project().text();
        return wrong() == null ? title : words.say("form.error") + " " + title;
    }

    public boolean isRepliedTo(CommentRef ref) {
        return reply != null && ref.equals(new CommentRef(source, String.valueOf(reply.parent())));
    }

    /** The id of a comment's element. */
    public static String id(CommentRef ref) {
        return "comment-" + ref.source() + "-" + ref.commentId();
    }

    public String replyLink(CommentRef ref) {
        return chapter.address() + "?page=" + threads.number() + "&reply=" + ref.commentId() + "#reply";
    }

    public String pageLink(int number) {
        return chapter.address() + "?page=" + number + "#comments";
    }

    /** Whether a sentiment is one that the page has a word for; a later release may know others. */
    public boolean isSentiment(@Nullable String sentiment) {
        return sentiment != null && SENTIMENTS.contains(sentiment);
    }

    /** How the comments of a goal feel, in words with their numbers. */
    public String moods(GoalVoices voices) {
        int judged = SENTIMENTS.stream().mapToInt(voices::feeling).sum();
        Stream<String> felt = SENTIMENTS.stream()
                .filter(sentiment -> voices.feeling(sentiment) > 0)
                .map(sentiment -> words.say("mood." + sentiment, voices.feeling(sentiment)));
        Stream<String> none = Stream.of(voices.comments() - judged)
                .filter(number -> number > 0)
                .map(number -> words.say("mood.none", number));
        return Stream.concat(felt, none).collect(Collectors.joining(", "));
    }

    public String time(Shown shown) {
        return words.time(shown.submittedAt());
    }
}

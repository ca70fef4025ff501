package org.mitschrift.standalone.consultation.comments;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.standalone.consultation.comments.Place.Named;

/**
 * The page's own list: what is published now, by the newest case of each comment, in the order in which it is shown. A text
 * is in it only while its comment is published; of any other comment only where it hangs. Safe for all threads; a reader
 * sees each comment whole.
 */
public final class PublishedComments {
    private final Replies replies = new Replies();
    private final Map<CommentRef, Place> places = new HashMap<>();
    private final Map<Place, CommentThread> threads = new HashMap<>();
    private final Map<Named, ChapterThreads> chapters = new HashMap<>();
    private final Goals goals = new Goals();

    /** Takes the newest case of a comment; one of monitoring is passed over. */
    public synchronized void accept(Case newest) {
        if (newest.synthetic()) {
            return;
        }
        Known before = replies.get(newest.ref());
        Known now = Known.of(newest).orElse(null);
        boolean hangsAsBefore = before != null && now != null && before.anchor().equals(now.anchor());
        Set<CommentRef> moved = hangsAsBefore ? Set.of(newest.ref()) : replies.family(newest.ref());
        moved.forEach(this::takeOut);
        if (now == null) {
            replies.remove(newest.ref());
        } else {
            replies.put(now);
        }
        moved.forEach(this::putIn);
    }

    private void takeOut(CommentRef ref) {
        Place place = places.remove(ref);
        if (place != null) {
            CommentThread old = threads.get(place);
            replace(place, old, old == null ? null : old.without(ref));
            count(place, replies.get(ref), -1);
        }
    }

    private void putIn(CommentRef ref) {
        Known known = replies.get(ref);
        Shown shown = known == null ? null : known.shown();
        if (known != null && shown != null) {
            Place place = replies.place(known);
            CommentThread old = threads.get(place);
            places.put(ref, place);
            replace(place, old, old == null ? CommentThread.of(place.top(), shown) : old.with(shown));
            count(place, known, 1);
        }
    }

    private void count(Place place, @Nullable Known known, int by) {
        Shown shown = known == null ? null : known.shown();
        if (shown != null) {
            goals.count(place.chapter().projectId(), shown.found(), by);
        }
    }

    private void replace(Place place, @Nullable CommentThread old, @Nullable CommentThread now) {
        ChapterThreads chapter = chapters.computeIfAbsent(place.chapter(), any -> new ChapterThreads());
        chapter.replace(old, now);
        if (chapter.threads() == 0) {
            chapters.remove(place.chapter());
        }
        if (now == null) {
            threads.remove(place);
        } else {
            threads.put(place, now);
        }
    }

    /** A comment, if it is published. */
    public synchronized Optional<Shown> find(CommentRef ref) {
        return Optional.ofNullable(replies.get(ref)).map(Known::shown);
    }

    /** What all published comments of a goal say, wherever they stand. */
    public synchronized GoalVoices voices(String projectId, String goalId) {
        return goals.of(projectId, goalId);
    }

    /**
     * A page of the threads of one chapter.
     *
     * @param chapter which chapter ids belong; null is asked for comments that name none
     */
    public synchronized ThreadPage page(String projectId, Predicate<@Nullable String> chapter, int number) {
        return ThreadPage.of(under(projectId, chapter), number);
    }

    /** The page on which a comment stands; 1 if it stands on none. */
    public synchronized int pageOf(String projectId, Predicate<@Nullable String> chapter, CommentRef ref) {
        Place place = places.get(ref);
        CommentThread thread = place == null ? null : threads.get(place);
        return thread == null ? 1 : ThreadPage.pageOf(under(projectId, chapter), thread);
    }

    private Collection<ChapterThreads> under(String projectId, Predicate<@Nullable String> chapter) {
        return chapters.entrySet().stream()
                .filter(named -> named.getKey().projectId().equals(projectId)
                        && chapter.test(named.getKey().chapterId()))
                .map(Map.Entry::getValue)
                .toList();
    }
}

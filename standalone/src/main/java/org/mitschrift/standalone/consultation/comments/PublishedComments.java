package org.mitschrift.standalone.consultation.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;

/**
 * The page's own list: what is published now, by the newest case of each comment. A text is in it only while its comment is
 * published. Safe for all threads; a reader sees each comment whole.
 */
public final class PublishedComments {
    private static final int DEEPEST = 20;

    private final Map<CommentRef, Known> all = new ConcurrentHashMap<>();

    /** Takes the newest case of a comment. */
    public void accept(Case newest) {
        Known.of(newest).ifPresentOrElse(known -> all.put(newest.ref(), known), () -> all.remove(newest.ref()));
    }

    /** A comment, if it is published. */
    public Optional<Shown> find(CommentRef ref) {
        return Optional.ofNullable(all.get(ref)).map(Known::shown);
    }

    /**
     * A page of the threads of one chapter.
     *
     * @param chapter which chapter ids belong; null is asked for comments that name none
     */
    public ThreadPage page(String projectId, Predicate<@Nullable String> chapter, int number) {
        return ThreadPage.of(threads(projectId, chapter), number);
    }

    /** The page on which a comment stands. */
    public int pageOf(String projectId, Predicate<@Nullable String> chapter, CommentRef ref) {
        return ThreadPage.pageOf(threads(projectId, chapter), ref);
    }

    private List<CommentThread> threads(String projectId, Predicate<@Nullable String> chapter) {
        Map<CommentRef, List<Shown>> replies = new HashMap<>();
        Map<CommentRef, Shown> roots = new HashMap<>();
        for (Known known : all.values()) {
            Shown shown = known.shown();
            if (shown == null || !known.anchor().projectId().equals(projectId)) {
                continue;
            }
            Known root = root(known);
            if (chapter.test(root.anchor().chapterId())) {
                CommentRef top = root.parent() == null ? root.ref() : root.parent();
                if (top.equals(known.ref())) {
                    roots.put(top, shown);
                } else {
                    replies.computeIfAbsent(top, any -> new ArrayList<>()).add(shown);
                }
            }
        }
        return ordered(roots, replies);
    }

    /** The highest comment above that we know; its parent, if it names one, is unknown. */
    private Known root(Known known) {
        Known highest = known;
        for (int i = 0; i < DEEPEST; i++) {
            CommentRef parent = highest.parent();
            Known above = parent == null ? null : all.get(parent);
            if (above == null) {
                return highest;
            }
            highest = above;
        }
        return highest; // a circle, or deeper than any platform goes
    }

    private static List<CommentThread> ordered(Map<CommentRef, Shown> roots, Map<CommentRef, List<Shown>> replies) {
        List<CommentThread> threads = new ArrayList<>();
        Comparator<Shown> oldestFirst = Comparator.comparing(Shown::submittedAt)
                .thenComparing(shown -> shown.ref().key());
        replies.values().forEach(some -> some.sort(oldestFirst));
        roots.forEach((ref, first) -> threads.add(new CommentThread(ref, first, replies.getOrDefault(ref, List.of()))));
        replies.forEach((ref, some) -> {
            if (!roots.containsKey(ref)) {
                threads.add(new CommentThread(ref, null, some));
            }
        });
        threads.sort(Comparator.comparing(CommentThread::began).reversed().thenComparing(thread -> thread.root()
                .key()));
        return threads;
    }
}

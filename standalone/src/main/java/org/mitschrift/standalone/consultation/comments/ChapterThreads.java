package org.mitschrift.standalone.consultation.comments;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The threads under one chapter, newest first, kept in order as they change. For one thread at a time. */
final class ChapterThreads {
    private final NavigableSet<CommentThread> newestFirst = new TreeSet<>(CommentThread.NEWEST_FIRST);
    private int comments;

    /**
     * Takes a thread's new state in place of its old one.
     *
     * @param old as it stands here; null for a new one
     * @param now null if nothing of it is left
     */
    void replace(@Nullable CommentThread old, @Nullable CommentThread now) {
        if (old != null) {
            newestFirst.remove(old);
            comments -= old.size();
        }
        if (now != null) {
            newestFirst.add(now);
            comments += now.size();
        }
    }

    Stream<CommentThread> newest(int atMost) {
        return newestFirst.stream().limit(atMost);
    }

    int threads() {
        return newestFirst.size();
    }

    /** Of all threads, replies counted. */
    int comments() {
        return comments;
    }

    int newerThan(CommentThread thread) {
        return newestFirst.headSet(thread, false).size();
    }
}

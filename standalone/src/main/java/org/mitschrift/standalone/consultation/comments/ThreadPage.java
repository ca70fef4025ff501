package org.mitschrift.standalone.consultation.comments;

import java.util.Collection;
import java.util.List;

/**
 * One page of a chapter's threads, newest thread first.
 *
 * @param number from 1
 * @param comments how many there are on all pages, replies counted
 */
public record ThreadPage(List<CommentThread> threads, int number, int pages, int comments) {
    public static final int SIZE = 50;

    public ThreadPage {
        threads = List.copyOf(threads);
    }

    /**
     * The page with this number; the nearest there is for any other number.
     *
     * @param chapter the lists it is made of: a first chapter also shows what names no chapter
     */
    static ThreadPage of(Collection<ChapterThreads> chapter, int number) {
        int all = chapter.stream().mapToInt(ChapterThreads::threads).sum();
        int pages = Math.max(1, (all + SIZE - 1) / SIZE);
        int there = Math.min(Math.max(number, 1), pages);
        List<CommentThread> some = chapter.stream()
                .flatMap(list -> list.newest(there * SIZE))
                .sorted(CommentThread.NEWEST_FIRST)
                .skip((there - 1L) * SIZE)
                .limit(SIZE)
                .toList();
        int comments = chapter.stream().mapToInt(ChapterThreads::comments).sum();
        return new ThreadPage(some, there, pages, comments);
    }

    /** The page a thread stands on. */
    static int pageOf(Collection<ChapterThreads> chapter, CommentThread thread) {
        return chapter.stream().mapToInt(list -> list.newerThan(thread)).sum() / SIZE + 1;
    }
}

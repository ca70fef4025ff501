package org.mitschrift.standalone.consultation.comments;

import java.util.List;
import org.mitschrift.contract.comment.CommentRef;

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

    /** The page with this number; the nearest there is for any other number. */
    static ThreadPage of(List<CommentThread> all, int number) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int there = Math.min(Math.max(number, 1), pages);
        List<CommentThread> some = all.subList((there - 1) * SIZE, Math.min(there * SIZE, all.size()));
        return new ThreadPage(
                some, there, pages, all.stream().mapToInt(CommentThread::size).sum());
    }

    /** The page a comment stands on; 1 if it stands nowhere. */
    static int pageOf(List<CommentThread> all, CommentRef ref) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).holds(ref)) {
                return i / SIZE + 1;
            }
        }
        return 1;
    }
}

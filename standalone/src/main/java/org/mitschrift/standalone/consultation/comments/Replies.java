package org.mitschrift.standalone.consultation.comments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;

/** Who replies to whom. For one thread at a time. */
final class Replies {
    private static final int DEEPEST = 20;

    private final Map<CommentRef, Known> all = new HashMap<>();
    private final Map<CommentRef, Set<CommentRef>> children = new HashMap<>();

    @Nullable
    Known get(CommentRef ref) {
        return all.get(ref);
    }

    void put(Known known) {
        remove(known.ref());
        all.put(known.ref(), known);
        CommentRef parent = known.parent();
        if (parent != null) {
            children.computeIfAbsent(parent, any -> new HashSet<>()).add(known.ref());
        }
    }

    void remove(CommentRef ref) {
        Known old = all.remove(ref);
        CommentRef parent = old == null ? null : old.parent();
        if (parent != null) {
            children.computeIfPresent(parent, (any, some) -> some.remove(ref) && some.isEmpty() ? null : some);
        }
    }

    /** The comment and all that reply to it or to each other below it. */
    Set<CommentRef> family(CommentRef ref) {
        Set<CommentRef> found = new LinkedHashSet<>(Set.of(ref));
        Set<CommentRef> level = found;
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            Set<CommentRef> below = new LinkedHashSet<>();
            level.forEach(each -> below.addAll(children.getOrDefault(each, Set.of())));
            below.removeAll(found);
            found = new LinkedHashSet<>(found);
            found.addAll(below);
            level = below;
        }
        return found;
    }

    /** Where a comment stands: under the highest one above it that is named, in its chapter. */
    Place place(Known known) {
        Known highest = known;
        for (int i = 0; i < DEEPEST; i++) { // a circle, or deeper than any platform goes, ends there
            CommentRef parent = highest.parent();
            Known above = parent == null ? null : all.get(parent);
            if (above == null
                    || !above.anchor().projectId().equals(known.anchor().projectId())) {
                break;
            }
            highest = above;
        }
        CommentRef parent = highest.parent();
        Place.Named chapter =
                new Place.Named(highest.anchor().projectId(), highest.anchor().chapterId());
        return new Place(chapter, parent == null ? highest.ref() : parent);
    }
}

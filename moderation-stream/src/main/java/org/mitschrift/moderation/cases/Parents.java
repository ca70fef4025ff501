package org.mitschrift.moderation.cases;

import java.util.Optional;
import org.mitschrift.contract.comment.CommentRef;

/** What is known of a comment that another one answers. It may lie in another shard, so this may lag behind. */
@FunctionalInterface
public interface Parents {
    /** Nobody knows of any. */
    Parents NONE = parent -> Optional.empty();

    /** Empty if nobody has read it yet. */
    Optional<Answered> of(CommentRef parent);
}

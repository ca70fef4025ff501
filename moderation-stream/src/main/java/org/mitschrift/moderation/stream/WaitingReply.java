package org.mitschrift.moderation.stream;

import org.mitschrift.contract.comment.CommentRef;

/** A reply that was read without the comment it answers. */
record WaitingReply(CommentRef reply, CommentRef parent) {}

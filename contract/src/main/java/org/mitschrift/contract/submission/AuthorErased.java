package org.mitschrift.contract.submission;

import java.time.Instant;

/**
 * All comments of one author must be forgotten by law, those that come later too. Written once to every shard, so that
 * each shard's owner meets it in one order with the comments it keeps.
 *
 * @param author the author's pseudonym at the source
 * @param shard the shard this record stands on
 */
public record AuthorErased(String source, String author, int shard, Instant at) implements Submission {
    public static final String TYPE = "org.mitschrift.author.erased.v1";

    @Override
    public String eventType() {
        return TYPE;
    }

    /** No comment's key: a comment's id holds no {@code *}. */
    @Override
    public String recordKey() {
        return source + "/*author/" + author + "/" + shard;
    }
}

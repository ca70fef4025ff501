package org.mitschrift.contract.comment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.BitSet;

/**
 * A comment's identity: the source that sent it and the source's own id for it. As text, and as a Kafka key,
 * {@code source/commentId}; neither part holds a slash.
 */
public record CommentRef(String source, String commentId) {
    /** The source of synthetic comments; no key may speak for it. */
    public static final String SELF_TEST = "mitschrift-test";

    private static final BitSet SOURCE = characters("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static final BitSet COMMENT_ID =
            characters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:~-");

    public CommentRef {
        if (!isSource(source)) {
            throw new IllegalArgumentException("A source is 1 to 64 of a-z, 0-9 and '-'");
        }
        if (!isCommentId(commentId)) {
            throw new IllegalArgumentException("A comment id is 1 to 200 of A-Z, a-z, 0-9 and '._:~-'");
        }
    }

    public static boolean isSource(String text) {
        return isMadeOf(SOURCE, text, 64);
    }

    public static boolean isCommentId(String text) {
        return isMadeOf(COMMENT_ID, text, 200);
    }

    /** Asked several times for each comment at the door, where a regular expression costs a tenth of the whole. */
    private static boolean isMadeOf(BitSet allowed, String text, int atMost) {
        if (text.isEmpty() || text.length() > atMost) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!allowed.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet characters(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /**
     * Reads {@code source/commentId}; anything after a second slash (the revision in a submission's key) is left out.
     *
     * @throws IllegalArgumentException if the text has no slash or a part is not well-formed
     */
    @JsonCreator
    public static CommentRef parse(String key) {
        String[] parts = key.split("/", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A comment's key is source/commentId");
        }
        return new CommentRef(parts[0], parts[1]);
    }

    @JsonValue
    public String key() {
        return source + "/" + commentId;
    }

    @Override
    public String toString() {
        return key();
    }
}

package org.mitschrift.contract.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * A text in an envelope that says how it is sealed, so that erasure by throwing a key away is possible later without a
 * new format. Today {@code alg} is {@code none} and the bytes are UTF-8. The string form never shows the text.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are never handed out to be changed: readers use open()
public record Sealed(String alg, @Nullable String keyId, byte[] bytes) {
    private static final String NONE = "none";

    public static Sealed unsealed(String text) {
        return new Sealed(NONE, null, text.getBytes(UTF_8));
    }

    /**
     * The text.
     *
     * @throws IllegalStateException if this release does not know the algorithm
     */
    public String open() {
        if (!NONE.equals(alg)) {
            throw new IllegalStateException("Sealed with an algorithm this release does not know: " + alg);
        }
        return new String(bytes, UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sealed that
                && alg.equals(that.alg)
                && java.util.Objects.equals(keyId, that.keyId)
                && java.util.Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + alg + ", " + bytes.length + " bytes]";
    }
}

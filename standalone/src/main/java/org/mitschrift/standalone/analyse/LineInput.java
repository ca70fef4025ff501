package org.mitschrift.standalone.analyse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream of bytes into lines, holding no more of one than may be. For one thread. */
final class LineInput {
    /** A line's bytes at most, without its end; the door's limit for a body. */
    static final int MAX_LINE = 1_000_000;

    /** @param isTooLong then its bytes were passed over, and {@code bytes} is empty */
    @SuppressWarnings("ArrayRecordComponent") // handed to the parser as it is
    record Line(long number, byte[] bytes, boolean isTooLong) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !isTooLong;
        }
    }

    private final byte[] buffer = new byte[64 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final InputStream in;
    private int at;
    private int filled;
    private long number;

    LineInput(InputStream in) {
        this.in = in;
    }

    /** The next line; the last one need not end. Empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        line.reset();
        boolean tooLong = false;
        boolean begun = false;
        while (at < filled || fill()) {
            begun = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - at) > MAX_LINE;
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            at = end + 1;
            if (end < filled) {
                return Optional.of(take(tooLong));
            }
        }
        return begun ? Optional.of(take(tooLong)) : Optional.empty();
    }

    private Line take(boolean tooLong) {
        number++;
        return new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        filled = in.read(buffer);
        at = 0;
        return filled > 0;
    }
}

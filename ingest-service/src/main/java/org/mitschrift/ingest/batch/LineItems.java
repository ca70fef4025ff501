package org.mitschrift.ingest.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON lines (application/x-ndjson): an item is a line that is not blank. A broken line harms no other. */
public final class LineItems implements BatchItems {
    private final InputStream body;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    public LineItems(InputStream body) {
        this.body = body;
    }

    @Override
    public Optional<BatchItem> next() {
        try {
            while (at < end || fill()) {
                BatchItem line = line();
                if (!(line instanceof BatchItem.Whole whole) || !isBlank(whole.bytes())) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to the next line feed or the end; what is beyond the limit is passed over unkept. */
    private BatchItem line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean tooLarge = false;
        do {
            int feed = at;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            tooLarge |= line.size() + feed - at > MAX_ITEM;
            if (!tooLarge) {
                line.write(buffer, at, feed - at);
            }
            at = feed + 1;
            if (feed < end) {
                break;
            }
        } while (fill());
        return tooLarge ? new BatchItem.TooLarge() : new BatchItem.Whole(line.toByteArray());
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, body.read(buffer));
        return end > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}

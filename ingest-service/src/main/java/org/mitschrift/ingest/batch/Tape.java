package org.mitschrift.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Passes a stream on and keeps its last bytes, so that what a parser has passed can be had again. */
final class Tape extends InputStream {
    private final InputStream source;
    private final int keepAtMost;
    private byte[] kept = new byte[1 << 16];
    private int length;
    private long start;
    private long wanted;

    /** @param keepAtMost of the newest bytes */
    Tape(InputStream source, int keepAtMost) {
        this.source = source;
        this.keepAtMost = keepAtMost;
    }

    /** Nothing before this place will be asked for. */
    void forgetBefore(long place) {
        wanted = place;
    }

    /** The bytes of a stretch; empty if its beginning is no longer kept. */
    Optional<byte[]> stretch(long from, long to) {
        return from < start
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(kept, (int) (from - start), (int) (to - start)));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int atMost) throws IOException {
        int read = source.read(into, from, atMost);
        if (read > 0) {
            keep(into, from, read);
        }
        return read;
    }

    private void keep(byte[] bytes, int from, int count) {
        if (length + count > kept.length) {
            drop((int) Math.max(0, Math.min(wanted - start, length)));
        }
        if (length + count > keepAtMost) {
            drop(Math.min(length, length + count - keepAtMost));
        }
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + count));
        }
        System.arraycopy(bytes, from, kept, length, count);
        length += count;
    }

    private void drop(int count) {
        System.arraycopy(kept, count, kept, 0, length - count);
        length -= count;
        start += count;
    }
}

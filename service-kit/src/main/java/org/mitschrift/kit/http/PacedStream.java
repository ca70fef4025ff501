package org.mitschrift.kit.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** The bytes as they come off the network, at most so many; a client that dribbles them is cut off. */
final class PacedStream extends InputStream {
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long DRAIN_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int BYTES_PER_SECOND = 1_000;

    /** Half as much again as the largest batch that is taken: what is over by little is answered for sure. */
    private static final int DRAINED_AT_MOST = 96 << 20;

    private final InputStream network;
    private final long limit;
    private long waited;
    private long count;

    PacedStream(InputStream network, long limit) {
        this.network = network;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        long before = System.nanoTime();
        int read = network.read(into, from, length);
        waited += System.nanoTime() - before; // our own work does not count against the client
        count += Math.max(read, 0);
        if (waited > GRACE_NANOS && count < TimeUnit.NANOSECONDS.toSeconds(waited) * BYTES_PER_SECOND) {
            throw new ProblemException(Problems.TOO_SLOW);
        }
        if (count > limit) {
            throw tooLarge();
        }
        return read;
    }

    /** For a body beyond the limit. Takes the rest in first: a client that is still sending would never read the answer. */
    ProblemException tooLarge() {
        drain(DRAINED_AT_MOST);
        return new ProblemException(Problems.BODY_TOO_LARGE, limit);
    }

    /** Takes what is still coming, for a few seconds at most, and throws it away. */
    private void drain(int atMost) {
        byte[] away = new byte[16_384];
        long end = System.nanoTime() + DRAIN_NANOS;
        try {
            for (long left = atMost; left > 0 && System.nanoTime() < end; ) {
                int read = network.read(away);
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException e) {
            // the client is gone: nobody waits for the answer
        }
    }
}

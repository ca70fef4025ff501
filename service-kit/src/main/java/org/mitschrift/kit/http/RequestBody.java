package org.mitschrift.kit.http;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A request's body with its bounds: so many bytes at most, packed or not and counted unpacked, and not more slowly than a
 * thousand bytes a second after a grace of ten. Every breach is a {@link ProblemException}, out of {@code read} too.
 */
public final class RequestBody extends InputStream {
    private static final String AS_SENT = RequestBody.class.getName();
    private static final String GZIP = "gzip";
    private final InputStream unpacked;
    private final PacedStream packed;
    private final long limit;
    private long count;

    private RequestBody(PacedStream packed, InputStream unpacked, long limit) {
        this.packed = packed;
        this.unpacked = unpacked;
        this.limit = limit;
    }

    /**
     * The bytes as they were sent, still packed if they are; kept, so that {@link #open} reads them again. For whoever must
     * see them before the route does, say to check a signature.
     *
     * @throws ProblemException if they are more than {@code limit}
     */
    public static byte[] asSent(Context context, int limit) {
        byte @Nullable [] kept = context.attribute(AS_SENT);
        if (kept == null) {
            try (PacedStream sent = new PacedStream(network(context), limit)) {
                kept = sent.readAllBytes();
            } catch (IOException e) {
                throw new ProblemException(Problems.TOO_SLOW);
            }
            context.attribute(AS_SENT, kept);
        }
        return kept;
    }

    private static InputStream network(Context context) {
        byte @Nullable [] kept = context.attribute(AS_SENT);
        try {
            return kept == null ? context.req().getInputStream() : new ByteArrayInputStream(kept);
        } catch (IOException e) {
            throw new ProblemException(Problems.TOO_SLOW);
        }
    }

    /** Sees the bytes as they were sent before anybody reads them, and passes them on, once they are good. */
    @FunctionalInterface
    public interface Check {
        InputStream passed(InputStream sent) throws IOException;
    }

    /**
     * The body as a stream.
     *
     * @param limit of bytes, unpacked
     * @throws ProblemException if it says itself that it is larger, or is packed in a way not known
     */
    public static RequestBody open(Context context, long limit) {
        return open(context, limit, sent -> sent);
    }

    /** The same, for bytes that must be checked before they are unpacked. */
    public static RequestBody open(Context context, long limit, Check check) {
        PacedStream sent = new PacedStream(network(context), limit);
        if (context.req().getContentLengthLong() > limit) {
            throw sent.tooLarge();
        }
        String encoding = encoding(context);
        try {
            InputStream passed = check.passed(sent);
            return new RequestBody(sent, encoding.equals(GZIP) ? unpacking(passed) : passed, limit);
        } catch (EOFException | ZipException e) {
            throw new ProblemException(Problems.BROKEN_GZIP);
        } catch (IOException e) {
            throw new ProblemException(Problems.TOO_SLOW);
        }
    }

    private static InputStream unpacking(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, 8192);
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    private static String encoding(Context context) {
        String header = context.header("Content-Encoding");
        String encoding = header == null ? "" : header.trim().toLowerCase(Locale.ROOT);
        if (!encoding.isEmpty() && !encoding.equals("identity") && !encoding.equals(GZIP)) {
            throw new ProblemException(Problems.UNSUPPORTED_ENCODING);
        }
        return encoding;
    }

    /** The whole body. */
    public static byte[] bytes(Context context, int limit) {
        try (RequestBody body = open(context, limit)) {
            return body.readAllBytes();
        } catch (IOException e) { // read() says every breach as a problem
            throw new ProblemException(Problems.TOO_SLOW);
        }
    }

    /** Closes what the check passed on, which may be a file. */
    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        try {
            int read = unpacked.read(into, from, length);
            count += Math.max(read, 0);
            if (count > limit) {
                throw packed.tooLarge();
            }
            return read;
        } catch (EOFException | ZipException e) {
            throw new ProblemException(Problems.BROKEN_GZIP);
        } catch (IOException e) { // no byte for the server's idle time, or the client is gone
            throw new ProblemException(Problems.TOO_SLOW);
        }
    }
}

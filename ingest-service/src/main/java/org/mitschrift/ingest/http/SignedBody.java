package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Set;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.ingest.access.BodySignature;
import org.mitschrift.ingest.access.SigningSecrets;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.RequestBody;

/** Lets what changes something through only if the key that must sign it has. Safe for all threads. */
public final class SignedBody {
    private static final Set<HandlerType> CHANGING = Set.of(HandlerType.POST, HandlerType.PUT, HandlerType.DELETE);

    private final Callers callers;
    private final SigningSecrets secrets;
    private final Clock clock;

    public SignedBody(Callers callers, SigningSecrets secrets, Clock clock) {
        this.callers = callers;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** To be called before the routes are added that it stands before. */
    public void addRoutes(JavalinConfig config) {
        config.routes.before("/v1/*", this::check);
    }

    private void check(Context context) {
        AccessKey caller = callers.of(context);
        if (caller.mustSign() && CHANGING.contains(context.method()) && !isBatch(context)) {
            require(context, caller);
        }
    }

    /** A batch is checked by its own route, which streams it; any other method means the comment with the id "batch". */
    private static boolean isBatch(Context context) {
        return context.method().equals(HandlerType.POST) && context.path().equals("/v1/comments/batch");
    }

    private void require(Context context, AccessKey caller) {
        BodySignature signature = begin(context, caller);
        byte[] body = RequestBody.asSent(context, Surroundings.MAX_BODY);
        signature.update(body, 0, body.length);
        end(context, signature);
    }

    /**
     * A long body, to be read once and closed. Nothing of it may be acted upon before its last byte is checked, so it
     * waits in a file that is deleted with the stream; a key that need not sign gets the request's own stream.
     *
     * @throws ProblemException 401 if it is not signed
     */
    InputStream checked(Context context, AccessKey caller, InputStream body) throws IOException {
        if (!caller.mustSign()) {
            return body;
        }
        BodySignature signature = begin(context, caller);
        FileChannel file = FileChannel.open(
                Files.createTempFile("mitschrift-batch", ".signed"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            byte[] part = new byte[1 << 16];
            for (int length = body.read(part); length >= 0; length = body.read(part)) {
                signature.update(part, 0, length);
                for (ByteBuffer rest = ByteBuffer.wrap(part, 0, length); rest.hasRemaining(); ) {
                    file.write(rest);
                }
            }
            end(context, signature);
            return Channels.newInputStream(file.position(0));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private BodySignature begin(Context context, AccessKey caller) {
        return BodySignature.begin(
                secrets.of(caller.hash()),
                header(context, "webhook-id"),
                header(context, "webhook-timestamp"),
                clock.instant());
    }

    private static void end(Context context, BodySignature signature) {
        if (!signature.matches(header(context, "webhook-signature"))) {
            throw new ProblemException(Refusals.NOT_SIGNED);
        }
    }

    private static String header(Context context, String name) {
        String value = context.header(name);
        return value == null ? "" : value;
    }
}

package org.mitschrift.ingest.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.ingest.access.BodySignature;
import org.mitschrift.ingest.access.SigningSecrets;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.RequestBody;

/** Lets a body through only if the key that must sign it has. Safe for all threads. */
public final class SignedBody {
    private final SigningSecrets secrets;
    private final Clock clock;

    public SignedBody(SigningSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @throws ProblemException 401 if a body that fits in memory is not signed */
    void require(Context context, AccessKey caller) {
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

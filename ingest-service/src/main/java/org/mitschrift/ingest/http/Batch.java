package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.List;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.ingest.batch.ArrayItems;
import org.mitschrift.ingest.batch.BatchItems;
import org.mitschrift.ingest.batch.LineItems;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.Languages;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.RequestBody;

/** {@code POST /v1/comments/batch}: many comments in one request, a result for each, in their order. */
final class Batch {
    private static final long MAX_BODY = 64L << 20;
    private final Surroundings door;
    private final SignedBody signed;

    Batch(Surroundings door, SignedBody signed) {
        this.door = door;
        this.signed = signed;
    }

    void addRoutes(JavalinConfig config) {
        config.routes.post("/v1/comments/batch", this::take);
    }

    private void take(Context context) {
        AccessKey caller = door.callers().of(context);
        MediaKind kind = MediaKind.of(context, MediaKind.JSON, MediaKind.NDJSON, MediaKind.CLOUD_EVENTS);
        BatchIntake intake =
                new BatchIntake(door, caller.source(), kind == MediaKind.CLOUD_EVENTS, Languages.of(context));
        try (RequestBody body = RequestBody.open(context, MAX_BODY, sent -> signed.checked(context, caller, sent))) {
            answer(context, intake.take(items(kind, body)));
        } catch (java.io.IOException e) {
            throw new ProblemException(Refusals.BROKEN_BATCH);
        }
    }

    private static BatchItems items(MediaKind kind, InputStream body) {
        return kind == MediaKind.NDJSON ? new LineItems(body) : new ArrayItems(body);
    }

    private static void answer(Context context, List<BatchResult> results) {
        int status = status(results);
        if (status == 503) {
            context.header("Retry-After", "1");
        }
        HttpServer.json(context, status, new Results(results));
    }

    /** 202 if all went in, 400 if none could, 503 if nothing could be secured, 207 if it depends. */
    private static int status(List<BatchResult> results) {
        if (results.stream().allMatch(BatchResult::isIn)) {
            return 202;
        }
        if (results.stream().allMatch(BatchResult::isInvalid)) {
            return 400;
        }
        return results.stream().noneMatch(BatchResult::isIn) ? 503 : 207;
    }

    record Results(List<BatchResult> results) {}
}

package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.kit.cases.CaseView.Limits;
import org.mitschrift.kit.cases.CaseView.Stretch;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.Languages;
import org.mitschrift.kit.http.ProblemException;

/** A platform asks what became of a comment, or compares all of its own with ours. */
final class Asking {
    /** A rare status costs no more than a common one: then a page has few comments, or none, and a next. */
    private static final Limits PAGE = new Limits(100, 2_000);

    private static final List<Status> STATUSES =
            List.of(Status.PUBLISHED, Status.HELD, Status.REMOVED, Status.WITHDRAWN, Status.ERASED);

    private final Surroundings door;

    Asking(Surroundings door) {
        this.door = door;
    }

    void addRoutes(JavalinConfig config) {
        config.routes.get("/v1/comments/{commentId}", this::one);
        config.routes.get("/v1/comments", this::page);
    }

    private void one(Context context) {
        HttpServer.json(context, 200, CommentStatus.of(door.found(context, door.source(context))));
    }

    private void page(Context context) {
        String source = door.source(context);
        Cursor from = from(context);
        door.requireView(context);
        Stretch stretch = door.cases().stretch(source, from.after(), PAGE, found -> isWanted(found, from));
        String last = stretch.lastSeen();
        HttpServer.json(
                context,
                200,
                new Page(
                        stretch.cases().stream().map(CommentStatus::of).toList(),
                        last == null ? null : from.after(last).text()));
    }

    private static boolean isWanted(Case found, Cursor by) {
        Instant since = by.since();
        Instant changedAt = found.changedAt();
        return Surroundings.isHere(found)
                && !found.synthetic()
                && (by.status() == null || by.status() == found.status())
                && (since == null || changedAt == null || !changedAt.isBefore(since));
    }

    private static Cursor from(Context context) {
        String cursor = context.queryParam("cursor");
        Instant since = since(context);
        Status status = status(context);
        if (cursor == null) {
            return new Cursor(since, status, null);
        }
        return Cursor.parse(cursor)
                .filter(parsed -> since == null || since.equals(parsed.since()))
                .filter(parsed -> status == null || status == parsed.status())
                .orElseThrow(() -> new ProblemException(Refusals.BAD_CURSOR));
    }

    private static @Nullable Instant since(Context context) {
        String since = context.queryParam("since");
        try {
            return since == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(since, Instant::from);
        } catch (DateTimeException e) {
            throw refuse(context, "since", "not-an-instant");
        }
    }

    private static @Nullable Status status(Context context) {
        String id = context.queryParam("status");
        return id == null
                ? null
                : STATUSES.stream()
                        .filter(status -> status.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> refuse(context, "status", "not-a-status"));
    }

    private static ProblemException refuse(Context context, String parameter, String problem) {
        return new ProblemException(Refusals.ofParameter(parameter, problem, Languages.of(context)));
    }

    /**
     * A page of comments; it may hold few or none and still have a next.
     *
     * @param next the cursor of the next page; null at the end
     */
    record Page(List<CommentStatus> comments, @Nullable String next) {}
}

package org.mitschrift.ingest.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.ingest.intake.Intake.Refused;

/**
 * Reads one comment as a platform sends it. Hostile input is refused, never thrown; unknown fields are passed over; the
 * author's name is never read. Whether a project still takes a comment is judged by when it was written, so that one that
 * waited at the platform is not lost. Pure; safe for all threads.
 */
public final class SubmissionReader {
    public static final int MAX_TEXT = 10_000;
    public static final int MAX_REVISION = 50;
    private static final Instant NOT_BEFORE = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\\p{Cntrl}\\p{Cs}]{1,1990}");

    private SubmissionReader() {}

    public static Intake read(JsonNode root, IntakeContext context, Expected expected) {
        Fields fields = new Fields();
        String commentId = commentId(fields, root, expected);
        int revision = revision(fields, root, expected);
        String text = text(fields, root);
        Instant submittedAt =
                fields.instant(root, "submittedAt", NOT_BEFORE, context.now().plus(AHEAD), context.now());
        String author = author(fields, root);
        String language =
                fields.text(root, "language", false, l -> LANGUAGE.matcher(l).matches(), "not-a-language");
        Anchor anchor = anchor(fields, root);
        String url = fields.text(root, "url", false, u -> URL.matcher(u).matches(), "not-an-address");
        if (!fields.wrong().isEmpty()) {
            return new Refused("invalid-comment", fields.wrong());
        }
        CommentSubmitted submitted = new CommentSubmitted(
                new CommentRef(context.source(), Objects.requireNonNull(commentId)),
                revision,
                Sealed.unsealed(Objects.requireNonNull(text)),
                submittedAt,
                Objects.requireNonNull(anchor),
                author == null ? null : context.pseudonym().apply(author),
                language,
                url,
                false);
        return ofProject(submitted, context);
    }

    private static Intake ofProject(CommentSubmitted submitted, IntakeContext context) {
        ProjectSettings settings =
                context.projects().apply(submitted.projectId()).orElse(null);
        if (settings == null) {
            return new Refused(
                    "unknown-project", List.of(new Intake.WrongField("anchor.projectId", "unknown-project")));
        }
        Instant closesAt = settings.closesAt();
        return closesAt != null && settings.isClosedAt(submitted.submittedAt())
                ? new Intake.Closed(closesAt, settings.zone())
                : new Intake.Accepted(submitted);
    }

    static @Nullable String commentId(Fields fields, JsonNode root, Expected expected) {
        String given = expected.commentId();
        String id = fields.text(root, "commentId", given == null, CommentRef::isCommentId, "not-an-id");
        if (given == null || id == null) {
            return given == null ? id : given;
        }
        if (!given.equals(id)) {
            fields.refuse("commentId", "not-the-address");
        }
        return given;
    }

    private static int revision(Fields fields, JsonNode root, Expected expected) {
        if (expected.revisionRequired() && !root.hasNonNull("revision")) {
            fields.refuse("revision", "required");
            return 1;
        }
        return fields.number(root, "revision", 1, MAX_REVISION, 1);
    }

    private static @Nullable String text(Fields fields, JsonNode root) {
        return fields.words(root, "text", true, MAX_TEXT);
    }

    private static @Nullable String author(Fields fields, JsonNode root) {
        JsonNode author = fields.object(root, "author", false);
        return author == null
                ? null
                : fields.text(author, "author.id", false, id -> !id.isBlank() && id.length() <= 200, "out-of-range");
    }

    private static @Nullable Anchor anchor(Fields fields, JsonNode root) {
        JsonNode anchor = fields.object(root, "anchor", true);
        if (anchor == null) {
            return null;
        }
        String projectId = id(fields, anchor, "anchor.projectId", true);
        String chapterId = id(fields, anchor, "anchor.chapterId", false);
        String paragraphId = id(fields, anchor, "anchor.paragraphId", false);
        String goalId = id(fields, anchor, "anchor.goalId", false);
        String parent = id(fields, anchor, "anchor.parentCommentId", false);
        return projectId == null ? null : new Anchor(projectId, chapterId, paragraphId, goalId, parent);
    }

    private static @Nullable String id(Fields fields, JsonNode anchor, String path, boolean required) {
        return fields.text(anchor, path, required, CommentRef::isCommentId, "not-an-id");
    }
}

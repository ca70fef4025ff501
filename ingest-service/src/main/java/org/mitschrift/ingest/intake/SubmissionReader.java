package org.mitschrift.ingest.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.ingest.intake.Intake.Refused;

/**
 * Reads one comment as a platform sends it. Hostile input is refused, never thrown; unknown fields are passed over; the
 * author's name is never read. Pure; safe for all threads.
 */
public final class SubmissionReader {
    public static final int MAX_TEXT = 10_000;
    public static final int MAX_REVISION = 50;
    private static final Instant NOT_BEFORE = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern URL = Pattern.compile("https?://\\S{1,1990}");

    private final ObjectReader json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    public Intake read(byte[] body, IntakeContext context) {
        try {
            JsonNode root = json.readTree(body);
            return root.isObject() ? read(root, context) : new Refused("not-json", List.of());
        } catch (IOException e) {
            return new Refused("not-json", List.of());
        }
    }

    private static Intake read(JsonNode root, IntakeContext context) {
        Fields fields = new Fields();
        String commentId = fields.text(root, "commentId", true, CommentRef::isCommentId, "not-an-id");
        int revision = fields.number(root, "revision", 1, MAX_REVISION, 1);
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
        Anchor anchored = Objects.requireNonNull(anchor);
        if (!context.knownProject().test(anchored.projectId())) {
            return new Refused(
                    "unknown-project", List.of(new Intake.WrongField("anchor.projectId", "unknown-project")));
        }
        return new Intake.Accepted(new CommentSubmitted(
                new CommentRef(context.source(), Objects.requireNonNull(commentId)),
                revision,
                Sealed.unsealed(Objects.requireNonNull(text)),
                submittedAt,
                anchored,
                author == null ? null : context.pseudonym().apply(author),
                language,
                url,
                false));
    }

    private static @Nullable String text(Fields fields, JsonNode root) {
        String text = fields.text(root, "text", true, t -> !t.isBlank(), "empty");
        if (text == null) {
            return null;
        }
        if (text.length() > MAX_TEXT) {
            fields.refuse("text", "too-long");
        } else if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
            fields.refuse("text", "not-characters");
        }
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
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

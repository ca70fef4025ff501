package org.mitschrift.ingest.http;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.mitschrift.ingest.intake.Intake.Closed;
import org.mitschrift.ingest.intake.Intake.Refused;
import org.mitschrift.ingest.intake.Intake.WrongField;
import org.mitschrift.kit.http.Problem;
import org.mitschrift.kit.http.ProblemType;
import org.mitschrift.kit.http.Problems;

/** What the door says no with: its own types beside those of every service. */
public final class Refusals {
    static final ProblemType NOT_SIGNED = type("not-signed", 401);
    static final ProblemType TEST_NOT_DECIDED = type("test-not-decided", 504);
    static final ProblemType NOT_JSON = type("not-json", 400);
    static final ProblemType INVALID_REQUEST = type("invalid-request", 400);
    static final ProblemType INVALID_COMMENT = type("invalid-comment", 400);
    static final ProblemType INVALID_EVENT = type("invalid-event", 400);
    static final ProblemType INVALID_REPORT = type("invalid-report", 400);
    static final ProblemType INVALID_OBJECTION = type("invalid-objection", 400);
    static final ProblemType UNKNOWN_PROJECT = type("unknown-project", 400);
    static final ProblemType BAD_CURSOR = type("bad-cursor", 400);
    static final ProblemType BROKEN_BATCH = type("broken-batch", 400);
    static final ProblemType TOO_MANY_ITEMS = type("too-many-items", 413);
    static final ProblemType NOT_FOUND = type("not-found", 404);
    static final ProblemType PROJECT_CLOSED = type("project-closed", 409);
    static final ProblemType COMMENT_GONE = type("comment-gone", 409);
    static final ProblemType NOT_REMOVED = type("not-removed", 409);
    static final ProblemType BROKER_AWAY = type("broker-away", 503);

    private static final List<ProblemType> OWN = List.of(
            NOT_SIGNED,
            TEST_NOT_DECIDED,
            NOT_JSON,
            INVALID_REQUEST,
            INVALID_COMMENT,
            INVALID_EVENT,
            INVALID_REPORT,
            INVALID_OBJECTION,
            UNKNOWN_PROJECT,
            BAD_CURSOR,
            BROKEN_BATCH,
            TOO_MANY_ITEMS,
            NOT_FOUND,
            PROJECT_CLOSED,
            COMMENT_GONE,
            NOT_REMOVED,
            BROKER_AWAY);

    /** The documented list: {@code openapi.yaml} names the same, a test sees to it. */
    public static final List<ProblemType> ALL =
            Stream.concat(OWN.stream(), Problems.ALL.stream()).toList();

    private static final String BUNDLE = "org.mitschrift.ingest.http.Problems";

    private Refusals() {}

    static Problem of(Refused refused, Locale language) {
        ProblemType type = OWN.stream()
                .filter(own -> own.id().equals(refused.type()))
                .findFirst()
                .orElse(INVALID_REQUEST);
        return type.in(language).withErrors(said(refused.fields(), language));
    }

    static Problem of(Closed closed, Locale language) {
        String end = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(closed.closedAt().atZone(closed.zone()));
        return PROJECT_CLOSED.in(language, end).withClosedAt(closed.closedAt());
    }

    /** A parameter of the address that is wrong. */
    static Problem ofParameter(String name, String problem, Locale language) {
        return INVALID_REQUEST.in(language).withErrors(said(List.of(new WrongField(name, problem)), language));
    }

    private static List<Problem.FieldError> said(List<WrongField> fields, Locale language) {
        ResourceBundle words = ProblemType.words(language, BUNDLE);
        return fields.stream()
                .map(field -> new Problem.FieldError(field.path(), words.getString("field." + field.problem())))
                .toList();
    }

    private static ProblemType type(String id, int status) {
        return new ProblemType(id, status, BUNDLE);
    }
}

package org.mitschrift.moderation.scoring.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.Languages;
import org.mitschrift.kit.http.Problem;
import org.mitschrift.kit.http.Problem.FieldError;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.RequestBody;
import org.mitschrift.moderation.scoring.Answer;
import org.mitschrift.moderation.scoring.Asked;
import org.mitschrift.moderation.scoring.AskedReader;
import org.mitschrift.moderation.scoring.Phrasing;
import org.mitschrift.moderation.scoring.Reading;
import org.mitschrift.moderation.scoring.Reading.Refused;
import org.mitschrift.moderation.scoring.Reading.Understood;
import org.mitschrift.moderation.scoring.Scorer;

/** {@code POST /v1/analyse}: one text, or a list of up to 100; all wrong fields of all texts are named at once. */
public final class AnalyseRoute {
    private static final int MAX_TEXTS = 100;
    private static final int MAX_BODY = 1_000_000;

    private final AskedReader reader;
    private final Scorer scorer;
    private final Consumer<Context> access;
    private final Predicate<String> knownProject;

    /** @param access throws a {@link ProblemException} for callers who may not ask */
    public AnalyseRoute(AskedReader reader, Scorer scorer, Consumer<Context> access, Predicate<String> knownProject) {
        this.reader = reader;
        this.scorer = scorer;
        this.access = access;
        this.knownProject = knownProject;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.post("/v1/analyse", this::analyse);
    }

    private void analyse(Context context) {
        access.accept(context);
        Phrasing phrasing = Phrasing.in(Languages.of(context));
        JsonNode body = tree(context, phrasing);
        List<JsonNode> nodes = new ArrayList<>();
        if (body.isArray()) {
            body.forEach(nodes::add);
        } else {
            nodes.add(body);
        }
        if (nodes.size() > MAX_TEXTS) {
            throw refusal(phrasing, "invalid-texts", List.of(new FieldError("[]", phrasing.problem("too-many"))));
        }
        List<Answer> answers = read(nodes, body.isArray(), phrasing).stream()
                .map(asked -> scorer.answer(asked, phrasing))
                .toList();
        HttpServer.json(context, 200, body.isArray() ? answers : answers.get(0));
    }

    private JsonNode tree(Context context, Phrasing phrasing) {
        try {
            return reader.tree(RequestBody.bytes(context, MAX_BODY));
        } catch (IOException e) {
            throw notJson(phrasing);
        }
    }

    private List<Asked> read(List<JsonNode> nodes, boolean isList, Phrasing phrasing) {
        List<Asked> asked = new ArrayList<>();
        List<FieldError> wrong = new ArrayList<>();
        List<FieldError> unknown = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String at = isList ? "[" + i + "]" : "";
            Reading reading = reader.read(nodes.get(i));
            if (reading instanceof Refused refused) {
                wrong.addAll(errors(refused, at, phrasing));
            } else {
                Asked text = ((Understood) reading).asked();
                asked.add(text);
                if (!knownProject.test(text.anchor().projectId())) {
                    unknown.add(error(at, "anchor.projectId", "unknown-project", phrasing));
                }
            }
        }
        if (wrong.isEmpty() && unknown.isEmpty()) {
            return asked;
        }
        throw wrong.isEmpty()
                ? refusal(phrasing, "unknown-project", unknown)
                : refusal(phrasing, "invalid-texts", wrong);
    }

    private static List<FieldError> errors(Refused refused, String at, Phrasing phrasing) {
        if (refused.fields().isEmpty()) {
            if (at.isEmpty()) {
                throw notJson(phrasing);
            }
            return List.of(new FieldError(at, phrasing.problem("not-an-object")));
        }
        return refused.fields().stream()
                .map(field -> error(at, field.path(), field.problem(), phrasing))
                .toList();
    }

    private static FieldError error(String at, String path, String problem, Phrasing phrasing) {
        return new FieldError(at.isEmpty() ? path : at + "." + path, phrasing.problem(problem));
    }

    private static ProblemException notJson(Phrasing phrasing) {
        return new ProblemException(
                Problem.of(400, "not-json", phrasing.text("not-an-object"), phrasing.text("invalid-texts.detail")));
    }

    private static ProblemException refusal(Phrasing phrasing, String type, List<FieldError> errors) {
        Problem plain = Problem.of(400, type, phrasing.text(type), phrasing.text(type + ".detail"));
        return new ProblemException(new Problem(plain.type(), plain.title(), 400, plain.detail(), errors));
    }
}

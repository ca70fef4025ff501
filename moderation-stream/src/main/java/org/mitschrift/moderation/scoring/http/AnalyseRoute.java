package org.mitschrift.moderation.scoring.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.Languages;
import org.mitschrift.kit.http.Problem.FieldError;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.ProblemType;
import org.mitschrift.kit.http.RequestBody;
import org.mitschrift.moderation.http.Refusals;
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
    private final Predicate<String> knownProject;
    private final Beside beside;

    /** Puts a text beside the comment it answers, if the asker may know of it. */
    @FunctionalInterface
    public interface Beside {
        Asked put(Context context, Asked asked);
    }

    public AnalyseRoute(AskedReader reader, Scorer scorer, Predicate<String> knownProject, Beside beside) {
        this.reader = reader;
        this.scorer = scorer;
        this.knownProject = knownProject;
        this.beside = beside;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.post("/v1/analyse", this::analyse);
    }

    private void analyse(Context context) {
        Phrasing phrasing = Phrasing.in(Languages.of(context));
        JsonNode body = tree(context);
        List<JsonNode> nodes = new ArrayList<>();
        if (body.isArray()) {
            body.forEach(nodes::add);
        } else {
            nodes.add(body);
        }
        if (nodes.size() > MAX_TEXTS) {
            throw refusal(context, Refusals.INVALID_TEXTS, List.of(new FieldError("[]", phrasing.problem("too-many"))));
        }
        List<Answer> answers = read(context, nodes, body.isArray()).stream()
                .map(asked -> scorer.answer(beside.put(context, asked), phrasing))
                .toList();
        HttpServer.json(context, 200, body.isArray() ? answers : answers.get(0));
    }

    private JsonNode tree(Context context) {
        try {
            return reader.tree(RequestBody.bytes(context, MAX_BODY));
        } catch (IOException e) {
            throw new ProblemException(Refusals.NOT_JSON);
        }
    }

    private List<Asked> read(Context context, List<JsonNode> nodes, boolean isList) {
        Phrasing phrasing = Phrasing.in(Languages.of(context));
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
                ? refusal(context, Refusals.UNKNOWN_PROJECT, unknown)
                : refusal(context, Refusals.INVALID_TEXTS, wrong);
    }

    private static List<FieldError> errors(Refused refused, String at, Phrasing phrasing) {
        if (refused.fields().isEmpty()) {
            if (at.isEmpty()) {
                throw new ProblemException(Refusals.NOT_JSON);
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

    private static ProblemException refusal(Context context, ProblemType type, List<FieldError> errors) {
        return new ProblemException(type.in(context).withErrors(errors));
    }
}

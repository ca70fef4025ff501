package org.mitschrift.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mitschrift.contract.json.Json;

/** {@code openapi.yaml} as a judge: its schemas are JSON Schema 2020-12, so any validator of that can hold traffic to it. */
public final class HttpContract {
    private static final String ID = "urn:mitschrift:openapi";
    private final JsonNode document;
    private final SchemaRegistry registry;

    private HttpContract(JsonNode document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, document.toString())));
    }

    /** @param service the class beside which the contract lies */
    public static HttpContract of(Class<?> service) {
        try (InputStream in = service.getResourceAsStream("openapi.yaml")) {
            return new HttpContract(new YAMLMapper().readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode document() {
        return document;
    }

    /** The texts of a list, by its JSON Pointer. */
    public List<String> texts(String pointer) {
        return StreamSupport.stream(document.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What of an answer is not as the contract says; a request that was accepted must be as it says too. */
    public List<String> breaches(HttpRequest request, String body, HttpResponse<String> answer) {
        Optional<String> path = path(request.uri().getRawPath());
        if (path.isEmpty()) {
            return errors("/components/schemas/Problem", answer.body());
        }
        String operation = path.get() + "/" + request.method().toLowerCase(java.util.Locale.ROOT);
        if (document.at(operation).isMissingNode()) {
            return errors("/components/schemas/Problem", answer.body());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        Stream<String> said = response(operation, answer.statusCode(), type)
                .map(schema -> errors(schema, answer.body()))
                .orElse(List.of("No " + answer.statusCode() + " with " + type + " at " + operation))
                .stream();
        return Stream.concat(said, asked(operation, request, body, answer).stream())
                .toList();
    }

    private List<String> asked(String operation, HttpRequest request, String body, HttpResponse<String> answer) {
        String type = request.headers().firstValue("Content-Type").orElse("application/json");
        String schema = operation + "/requestBody/content/" + escaped(type.split(";", 2)[0]) + "/schema";
        boolean accepted = answer.statusCode() < 300
                && answer.statusCode() != 207
                && !request.headers().map().containsKey("Content-Encoding");
        return accepted && !type.contains("ndjson") && !document.at(schema).isMissingNode()
                ? errors(schema, body)
                : List.of();
    }

    /** Pointer of the schema for an answer. */
    private Optional<String> response(String operation, int status, String type) {
        String responses = operation + "/responses/";
        String found = document.at(responses + status).isMissingNode() ? responses + "default" : responses + status;
        String shared = document.at(found).path("$ref").asText("").replace("#", "");
        String content = (shared.isEmpty() ? found : shared) + "/content/" + escaped(type.split(";", 2)[0]);
        if (document.at(content).isMissingNode() && !found.endsWith("default")) {
            return response(operation, 0, type); // a status with two kinds of body: the default has the other
        }
        return document.at(content).isMissingNode() ? Optional.empty() : Optional.of(content + "/schema");
    }

    private Optional<String> path(String called) {
        Stream<String> templates = StreamSupport.stream(
                ((Iterable<String>) () -> document.path("paths").fieldNames()).spliterator(), false);
        return templates
                .filter(template -> called.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(java.util.Comparator.comparingInt((String template) -> template.contains("{") ? 1 : 0))
                .map(template -> "/paths/" + escaped(template));
    }

    private List<String> errors(String pointer, String body) {
        try {
            return registry
                    .getSchema(SchemaLocation.of(ID + "#" + pointer))
                    .validate(
                            Json.STRICT.readTree(body),
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Error::toString)
                    .toList();
        } catch (JsonProcessingException e) {
            return document.at(pointer).path("type").asText().equals("string")
                    ? List.of()
                    : List.of("Not JSON: " + body);
        }
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}

package org.mitschrift.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mitschrift.contract.json.Json;

/** The shipped schemas: open as readers must take them, or closed as what we write must keep to. */
final class SchemaFiles {
    private static final Path FOLDER = Path.of("src/main/resources/schemas");
    private final SchemaRegistry registry;

    private SchemaFiles(boolean closed) {
        Map<String, String> byId = new HashMap<>();
        for (Path file : files(FOLDER)) {
            JsonNode schema = read(file);
            if (closed) {
                close(schema);
            }
            byId.put(schema.path("$id").asText(), schema.toString());
        }
        registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId));
    }

    static SchemaFiles open() {
        return new SchemaFiles(false);
    }

    /** Fields and words that the schema does not name are errors. */
    static SchemaFiles closed() {
        return new SchemaFiles(true);
    }

    List<Error> errors(String type, JsonNode value) {
        return registry.getSchema(SchemaLocation.of("urn:mitschrift:schema:" + type))
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return Json.STRICT.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.has("properties") && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            if (object.path("anyOf").path(0).has("enum") && object.get("anyOf") instanceof ArrayNode words) {
                words.remove(1);
            }
        }
        schema.forEach(SchemaFiles::close);
    }
}

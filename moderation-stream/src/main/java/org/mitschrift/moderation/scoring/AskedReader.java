package org.mitschrift.moderation.scoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.mitschrift.moderation.scoring.Reading.Refused;

/** Reads what strangers ask, within the door's limits. Hostile input is a value, never thrown. Safe for all threads. */
public final class AskedReader {
    /** A text's length at most, in UTF-16 units; the door's. */
    public static final int MAX_TEXT = 10_000;

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
    private final String defaultProject;

    /** @param defaultProject where a text without an anchor belongs */
    public AskedReader(String defaultProject) {
        this.defaultProject = defaultProject;
    }

    /** Reads one JSON object in UTF-8. */
    public Reading read(byte[] body) {
        try {
            return read(tree(body));
        } catch (IOException e) {
            return new Refused(List.of());
        }
    }

    /** @throws IOException if the body is not JSON, or JSON with a key twice in one object or more than 50 levels */
    public JsonNode tree(byte[] body) throws IOException {
        return json.readTree(body);
    }

    public Reading read(JsonNode node) {
        return node.isObject() ? new AskedFields(node).read(defaultProject) : new Refused(List.of());
    }
}

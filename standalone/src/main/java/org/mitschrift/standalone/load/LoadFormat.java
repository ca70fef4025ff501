package org.mitschrift.standalone.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.mitschrift.contract.json.Json;

/** How a line of a file becomes the body of a request. Pure. */
public enum LoadFormat {
    /** One request body a line, as the door takes it. */
    DOOR {
        @Override
        public String body(String line, String project) {
            return line;
        }
    },
    /** An event of the Tempelhofer Feld corpus: proposals and threaded comments; users are numbers, times UTC. */
    THF {
        @Override
        public String body(String line, String project) throws JsonProcessingException {
            JsonNode event = Json.MAPPER.readTree(line);
            ObjectNode body = Json.MAPPER.createObjectNode();
            body.put("commentId", event.path("id").asText());
            body.put(
                    "text",
                    (event.path("title").asText("") + "\n" + event.path("text").asText("")).strip());
            body.put("submittedAt", event.path("time").asText() + "Z");
            body.putObject("author").put("id", event.path("user").asText());
            body.put("language", "de");
            ObjectNode anchor = body.putObject("anchor").put("projectId", project);
            if (event.hasNonNull("parent")) {
                anchor.put("parentCommentId", event.path("parent").asText());
            }
            return body.toString();
        }
    };

    /**
     * The request's body for one line.
     *
     * @param project where a format that names no project belongs
     * @throws JsonProcessingException if the format needs the line to be JSON and it isn't
     */
    public abstract String body(String line, String project) throws JsonProcessingException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

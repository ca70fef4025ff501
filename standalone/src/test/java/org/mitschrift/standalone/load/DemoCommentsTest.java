package org.mitschrift.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.json.Json;

class DemoCommentsTest {
    @Test
    void areManyInOrderOfTimeAndEveryReplyHasItsParentBeforeIt() throws Exception {
        List<JsonNode> comments = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/demo/comments.jsonl"))) {
            comments.add(Json.STRICT.readTree(line));
        }

        assertThat(comments).hasSizeGreaterThanOrEqualTo(120);
        assertThat(comments).extracting(c -> c.path("submittedAt").asText()).isSorted();
        Set<String> seen = new HashSet<>();
        for (JsonNode comment : comments) {
            assertThat(seen.add(comment.path("commentId").asText() + "/" + comment.path("revision")))
                    .isTrue();
            JsonNode parent = comment.path("anchor").path("parentCommentId");
            assertThat(parent.isNull() || seen.contains(parent.asText() + "/1")).isTrue();
        }
    }

    @Test
    void ofTheTempelhoferFeldBecomeRequestsOfTheDoor() throws Exception {
        String body = LoadFormat.THF.body("""
                {"id":"c7","type":"comment","parent":"p1","user":"84","time":"2015-01-15T02:40:23.8","text":"Ja"}""", "p");

        assertThat(Json.STRICT.readTree(body)).isEqualTo(Json.STRICT.readTree("""
                                {"commentId":"c7","text":"Ja","submittedAt":"2015-01-15T02:40:23.8Z","author":{"id":"84"},
                                 "language":"de","anchor":{"projectId":"p","parentCommentId":"p1"}}"""));
    }
}

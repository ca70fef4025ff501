package org.mitschrift.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mitschrift.contract.submission.DsaCategory;
import org.mitschrift.ingest.http.Refusals;
import org.mitschrift.kit.http.ProblemType;

class ContractTest {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    private final JsonNode document = Contract.read().document();

    @Test
    void listsEveryProblemWithItsStatus() {
        List<String> listed = new ArrayList<>();
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\|")
                .matcher(document.at("/info/description").asText())
                .results()
                .forEach(row -> listed.add(row.group(1) + " " + row.group(2)));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Refusals.ALL.stream()
                        .map(type -> type.id() + " " + type.status())
                        .toList());
        assertThat(texts("/components/schemas/Problem/properties/type/enum"))
                .containsExactlyInAnyOrderElementsOf(Refusals.ALL.stream()
                        .map(type -> "urn:mitschrift:problem:" + type.id())
                        .toList());
    }

    @Test
    void listsEveryCategoryOfAReport() {
        assertThat(texts("/components/schemas/Report/properties/category/enum"))
                .containsExactlyElementsOf(DsaCategory.ALL);
    }

    @Test
    void everyProblemHasWordsInBothLanguages() {
        for (ProblemType type : Refusals.ALL) {
            ResourceBundle german = ProblemType.words(Locale.GERMAN, type.bundle());
            ResourceBundle english = ProblemType.words(Locale.ENGLISH, type.bundle());
            assertThat(german.keySet()).isEqualTo(english.keySet()).contains(type.id(), type.id() + ".detail");
            assertThat(german.getString(type.id())).isNotEqualTo(english.getString(type.id()));
        }
    }

    @Test
    void everyOperationIsThereAndWantsAKeyUnlessItSaysOtherwise() throws Exception {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getKey().equals("parameters")) {
                    continue;
                }
                var request = DOOR.request(path.getKey().replaceAll("[{}]", ""))
                        .setHeader("Authorization", "none")
                        .method(operation.getKey().toUpperCase(Locale.ROOT), BodyPublishers.noBody());
                boolean open = operation.getValue().path("security").isArray();
                assertThat(DOOR.send(request, "").statusCode()).isEqualTo(open ? 200 : 401);
            }
        }
    }

    @Test
    void isServedAndShownWithoutAScriptInAPage() throws Exception {
        assertThat(DOOR.send(DOOR.get("/openapi.yaml"), "").body()).startsWith("openapi: 3.1.0");
        HttpResponse<String> page = DOOR.fetch("/docs");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("<script>", "style=", "onload=");
        for (String file : List.of("/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js")) {
            assertThat(page.body()).contains(file);
            assertThat(DOOR.fetch(file).statusCode()).isEqualTo(200);
        }
    }

    private List<String> texts(String pointer) {
        List<String> texts = new ArrayList<>();
        document.at(pointer).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

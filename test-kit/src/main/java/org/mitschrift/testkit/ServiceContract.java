package org.mitschrift.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mitschrift.kit.http.ProblemType;

/** What must hold of every service's contract: it is served, it is whole, and it knows every refusal. */
public abstract class ServiceContract {
    /** Of a key that the service takes. */
    protected abstract Caller caller();

    protected abstract HttpContract contract();

    /** All the service can refuse with. */
    protected abstract List<ProblemType> refusals();

    @Test
    void listsEveryProblemWithItsStatus() {
        List<String> listed = new ArrayList<>();
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\|")
                .matcher(contract().document().at("/info/description").asText())
                .results()
                .forEach(row -> listed.add(row.group(1) + " " + row.group(2)));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(refusals().stream()
                        .map(type -> type.id() + " " + type.status())
                        .toList());
        assertThat(contract().texts("/components/schemas/Problem/properties/type/enum"))
                .containsExactlyInAnyOrderElementsOf(refusals().stream()
                        .map(type -> "urn:mitschrift:problem:" + type.id())
                        .toList());
    }

    @Test
    void everyProblemHasWordsInBothLanguages() {
        for (ProblemType type : refusals()) {
            ResourceBundle german = ProblemType.words(Locale.GERMAN, type.bundle());
            ResourceBundle english = ProblemType.words(Locale.ENGLISH, type.bundle());
            assertThat(german.keySet()).isEqualTo(english.keySet()).contains(type.id(), type.id() + ".detail");
            assertThat(german.getString(type.id())).isNotEqualTo(english.getString(type.id()));
        }
    }

    @Test
    void everyOperationIsThereAndWantsAKeyUnlessItSaysOtherwise() throws Exception {
        for (Map.Entry<String, JsonNode> path :
                contract().document().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (!operation.getKey().equals("parameters")) {
                    boolean open = operation.getValue().path("security").isArray();
                    assertThat(withoutKey(path.getKey(), operation.getKey()).statusCode())
                            .isEqualTo(open ? 200 : 401);
                }
            }
        }
    }

    private HttpResponse<String> withoutKey(String path, String method) throws IOException, InterruptedException {
        var request = caller().request(path.replaceAll("[{}]", ""))
                .setHeader("Authorization", "none")
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody());
        return caller().send(request, "");
    }

    @Test
    void isServedAndShownWithoutAScriptInAPage() throws Exception {
        assertThat(caller().fetch("/openapi.yaml").body()).startsWith("openapi: 3.1.0");
        HttpResponse<String> page = caller().fetch("/docs");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("<script>", "style=", "onload=");
        for (String file : List.of("/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js")) {
            assertThat(page.body()).contains(file);
            assertThat(caller().fetch(file).statusCode()).isEqualTo(200);
        }
    }
}

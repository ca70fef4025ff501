package org.mitschrift.standalone.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page over real HTTP, as a browser without scripts sees it. */
class ConsultationPageTest {
    @TempDir
    static Path folder;

    private static RunningInstance instance;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() throws Exception {
        instance = RunningInstance.on(folder);
    }

    @AfterAll
    static void end() {
        instance.close();
    }

    @Test
    void showsTheChapterWithItsGoalsAndTheNextOne() throws Exception {
        Document page = page("");
        assertThat(page.select("h1").text()).isEqualTo("#zukunftsfähig (Ausrichtung)");
        assertThat(page.select(".card h3").eachText())
                .containsExactly(
                        "Interne Kompetenzentwicklung",
                        "Resiliente Weiterentwicklung",
                        "Gleichberechtigte Vielfalt",
                        "Niedrigschwellige Teilhabe");
        assertThat(page.select("a[rel=next]").attr("href")).endsWith("/chapters/gemeinwohl");
        assertThat(page.select("a[rel=prev]")).isEmpty();
    }

    @Test
    void saysUnderAGoalHowManyCommentsItHasHowTheyFeelAndWhatTheyAreAbout() throws Exception {
        post(token(), "Meine Oma hat kein Smartphone, wie soll sie da einen Termin im Bürgeramt bekommen? Traurig.");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page("").select("#goal-niedrigschwellige-teilhabe .found")
                                .text())
                        .containsPattern("[1-9]\\d* Kommentare? dazu: .*[1-9]\\d* kritisch")
                        .containsPattern("Häufige Themen: .*\\w+ [1-9]"));
    }

    @Test
    void speaksTheReadersLanguageAndKeepsTheOneTheyChose() throws Exception {
        HttpRequest english = HttpRequest.newBuilder(URI.create(instance.chapter()))
                .header("Accept-Language", "fr;q=0.9, en-GB;q=0.8, de;q=0.7")
                .build();
        Document page =
                Jsoup.parse(browser.send(english, BodyHandlers.ofString()).body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("#futureproof (Direction)");

        get("?language=en");
        assertThat(page("").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void escapesWhatIsHostileAndShowsItAsItWasTyped() throws Exception {
        String hostile =
                "Die Bibliothek hat am Samstag wieder geöffnet. <script>alert(1)</script> & \"Zitat\" </textarea>"
                        + "<img src=x onerror=alert(2)> \u202eumgekehrt";
        assertThat(post(token(), hostile).statusCode()).isEqualTo(303);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Document page = page("");
            assertThat(page.select(".comment .text").eachText()).contains(hostile);
            assertThat(page.select("main script, main img")).isEmpty();
        });
    }

    @Test
    void saysWhatIsWrongNextToTheFieldAndKeepsTheText() throws Exception {
        assertWrong("", "Schreiben Sie etwas");
        assertWrong("x".repeat(10_001), "10.001 Zeichen");
        assertWrong("vorher\0nachher", "unsichtbare Steuerzeichen");
    }

    @Test
    void countsACommentThatIsSentTwiceOnce() throws Exception {
        String token = token();
        String text = "Diesen Satz schicke ich aus Ungeduld zweimal ab.";
        post(token, text);
        assertThat(post(token, text).statusCode()).isEqualTo(303);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(page("").select(".comment .text").eachText()).contains(text));
        assertThat(page("").select(".comment .text").eachText()).containsOnlyOnce(text);
    }

    @Test
    void takesNoPostFromAnotherSite() throws Exception {
        HttpRequest foreign = form("token=" + token() + "&text=Untergeschoben")
                .header("Origin", "http://evil.example")
                .build();
        HttpResponse<String> answer = browser.send(foreign, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Das kam nicht von unserer Seite");
    }

    @Test
    void refusesWithAPageWhatItCannotServe() throws Exception {
        assertRefused(get("/nirgends").statusCode(), 404);
        assertRefused(
                browser.send(request("/../nirgends").build(), BodyHandlers.ofString())
                        .statusCode(),
                404);
        assertRefused(post(token(), "x".repeat(1_200_000)).statusCode(), 413);
        HttpResponse<String> wrongMethod = browser.send(request("").DELETE().build(), BodyHandlers.ofString());
        assertRefused(wrongMethod.statusCode(), 405);
        assertThat(wrongMethod.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        assertThat(get("?page=99999999999&reply=%00%22%3E").statusCode()).isEqualTo(200);
        assertThat(get("/nirgends").body()).contains("<h1>Diese Seite gibt es nicht</h1>");
    }

    @Test
    void letsNoForeignScriptOrStyleIn() throws Exception {
        HttpResponse<String> answer = get("");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(Jsoup.parse(answer.body()).select("[style], style, script:not([src])"))
                .isEmpty();
        assertThat(get("/../../../../assets/mitschrift.css").statusCode()).isEqualTo(200);
    }

    private void assertWrong(String text, String said) throws Exception {
        HttpResponse<String> answer = post(token(), text);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#write-error").text()).contains(said);
        assertThat(page.select("#write-text").attr("aria-describedby")).contains("write-error");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#write-text");
        assertThat(page.title()).startsWith("Fehler:");
        assertThat(page.select("#write-text").val()).isEqualTo(text.replace("\0", ""));
    }

    private static void assertRefused(int status, int expected) {
        assertThat(status).isEqualTo(expected);
    }

    private String token() throws Exception {
        return page("").select("#write-text")
                .parents()
                .select("input[name=token]")
                .attr("value");
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(get(query).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(instance.chapter() + path).normalize());
    }

    private HttpResponse<String> post(String token, String text) throws IOException, InterruptedException {
        HttpRequest request = form("token=" + token + "&text=" + URLEncoder.encode(text, UTF_8))
                .header("Origin", instance.site())
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String body) {
        return request("")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }
}

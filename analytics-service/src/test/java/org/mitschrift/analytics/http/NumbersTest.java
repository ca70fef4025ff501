package org.mitschrift.analytics.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mitschrift.analytics.AnalyticsService;
import org.mitschrift.analytics.AnalyticsSettings;
import org.mitschrift.analytics.counts.Told;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.http.ProblemType;
import org.mitschrift.testkit.Caller;
import org.mitschrift.testkit.HttpContract;
import org.mitschrift.testkit.ServiceContract;
import org.mitschrift.testkit.Stand;

/** The service over real HTTP with a real broker; every exchange is held against its contract. */
@SuppressWarnings("NullAway.Init") // started before the first test
class NumbersTest extends ServiceContract {
    private static final HttpContract CONTRACT = HttpContract.of(AnalyticsService.class);
    private static Stand stand;
    private static AnalyticsService service;

    @BeforeAll
    static void start() {
        stand = Stand.start();
        stand.key("key-analyst", "office", AccessKey.ANALYST);
        stand.key(new AccessKey(TextHash.of("key-slow"), "office", AccessKey.ANALYST, Instant.now(), false, 1, null));
        stand.project("p", ProjectSettings.DEFAULT);
        service = AnalyticsService.start(
                new AnalyticsSettings(stand.kafka(), "127.0.0.1", 0, stand.stateFolder()), () -> true);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(service::isReady);
    }

    @AfterAll
    static void close() {
        service.close();
        stand.close();
    }

    @Override
    protected Caller caller() {
        return as("key-analyst");
    }

    @Override
    protected HttpContract contract() {
        return CONTRACT;
    }

    @Override
    protected List<ProblemType> refusals() {
        return Refusals.ALL;
    }

    @Test
    void aProjectNobodyWroteToHasZerosThatAddUp() throws Exception {
        assertThat(get("/v1/goals?project=p").body())
                .contains("\"goalId\":\"general\",\"total\":0", "\"goalId\":\"undecided\"", "\"goalId\":\"*\"");
        assertThat(get("/v1/ledger?project=p").body()).contains("\"received\":0", "\"balanced\":true");
    }

    @Test
    void tellsHowThePublishedFeelAndWhatTheyAreAbout() throws Exception {
        stand.catalogue(catalogue("q"));
        stand.write(Topics.COMMENTS_SUBMITTED, "demo/1/1", submissionTo("q"));
        stand.write(Topics.COMMENTS_JOURNAL, "demo/1", publishedIn("q"));

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        get("/v1/goals?project=q").body())
                .contains("{\"goalId\":\"teilhabe\",\"total\":1,\"published\":1")
                .contains("\"sentiment\":{\"positive\":0,\"neutral\":0,\"negative\":1,\"none\":0}")
                .contains("\"proposal\":1,\"question\":0", "\"topics\":{\"wlan\":1}"));
    }

    @Test
    void saysInBothLanguagesThatThereIsNoSuchProject() throws Exception {
        assertThat(get("/v1/goals?project=nowhere").body()).contains("unknown-project", "There is no such project");
        HttpResponse<String> german = caller().send(caller().get("/v1/ledger").setHeader("Accept-Language", "de"), "");
        assertThat(german.statusCode()).isEqualTo(404);
        assertThat(german.body()).contains("unknown-project", "Dieses Projekt gibt es hier nicht");
    }

    @Test
    void keepsAKeysPace() {
        Caller slow = as("key-slow");
        Awaitility.await().untilAsserted(() -> {
            HttpResponse<String> answer = slow.send(slow.get("/v1/ledger?project=p"), "");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        });
    }

    private static GoalCatalogue catalogue(String project) {
        Map<String, String> title = Map.of("de", "Teilhabe");
        OperativeGoal goal = new OperativeGoal("teilhabe", title, Map.of(), Map.of());
        TaxonomyTopic topic = new TaxonomyTopic("wlan", Map.of("de", "WLAN"), Map.of());
        return new GoalCatalogue(
                project, title, List.of(new Chapter("c", title, Map.of(), List.of(goal))), List.of(topic));
    }

    private static CommentSubmitted submissionTo(String project) {
        return new CommentSubmitted(
                new CommentRef("demo", "1"),
                1,
                Sealed.unsealed("x"),
                Told.NOW,
                Anchor.ofProject(project),
                null,
                null,
                null,
                false);
    }

    private static JournalEntry publishedIn(String project) {
        JournalEntry told = Told.entry(
                "1",
                0,
                null,
                Told.said(
                        Status.PUBLISHED,
                        List.of("teilhabe"),
                        "negative",
                        List.of("proposal", "criticism"),
                        List.of("wlan", "a-topic-of-yesterday")));
        return new JournalEntry(
                told.ref(),
                project,
                told.sequence(),
                told.at(),
                told.cause(),
                told.outcomes(),
                null,
                told.after(),
                "",
                "h");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return caller().send(caller().get(path), "");
    }

    private static Caller as(String key) {
        return new Caller(CONTRACT, service.port(), key);
    }
}

package org.mitschrift.standalone.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mitschrift.analytics.AnalyticsService;
import org.mitschrift.analytics.AnalyticsSettings;
import org.mitschrift.contract.json.Json;
import org.mitschrift.ingest.IngestService;
import org.mitschrift.ingest.IngestSettings;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicCreator;
import org.mitschrift.moderation.ModerationService;
import org.mitschrift.moderation.ModerationSettings;
import org.mitschrift.standalone.instance.Seeds;

/** The three services on free ports and somebody's Kafka, seeded as the compose file does it. */
record Services(IngestService ingest, ModerationService moderation, AnalyticsService analytics, String key)
        implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Services start(KafkaAddress kafka, Path folder) throws Exception {
        TopicCreator.createMissing(kafka);
        Seeds.publishMissing(kafka, folder);
        Path state = folder.resolve("state");
        byte[] secret = Files.readAllBytes(folder.resolve("pseudonym.secret"));
        return new Services(
                IngestService.start(new IngestSettings(kafka, HOST, 0, state, secret), () -> true),
                ModerationService.start(new ModerationSettings(kafka, HOST, 0, state), () -> true),
                AnalyticsService.start(new AnalyticsSettings(kafka, HOST, 0, state), () -> true),
                Files.readString(folder.resolve("demo.key")).trim());
    }

    boolean areReady() {
        return ingest.isReady() && moderation.isReady() && analytics.isReady();
    }

    int post(String commentId, String text) throws IOException, InterruptedException {
        String body = """
                {"commentId":"%s","text":"%s",
                 "anchor":{"projectId":"smart-city-strategie","chapterId":"zukunftsfaehig"}}""".formatted(commentId, text);
        HttpRequest request = request(ingest.port(), "/v1/comments")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    JsonNode moderation(String path) throws IOException, InterruptedException {
        return get(moderation.port(), path);
    }

    JsonNode analytics(String path) throws IOException, InterruptedException {
        return get(analytics.port(), path);
    }

    private JsonNode get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = request(port, path).GET().build();
        return Json.STRICT.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + port + path))
                .header("Authorization", "Bearer " + key);
    }

    @Override
    public void close() {
        ingest.close();
        analytics.close();
        moderation.close();
    }
}

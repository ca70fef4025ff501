package org.mitschrift.standalone.consultation.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mitschrift.contract.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends comments through the door with a platform's key, and asks what became of them. */
public final class DoorClient {
    private static final Logger LOG = LoggerFactory.getLogger(DoorClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI comments;
    private final String key;

    /** @param comments the door's address for comments */
    public DoorClient(URI comments, String key) {
        this.comments = comments;
        this.key = key;
    }

    public Answer send(Outgoing comment) {
        HttpRequest request = request(comments)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(comment)))
                .build();
        try {
            return answer(http.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Answer.AWAY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.AWAY;
        }
    }

    /** Where these comments stand, in their order; all are asked at once. */
    public List<Standing> standings(List<String> ids) {
        List<CompletableFuture<Standing>> asked =
                ids.stream().map(this::standing).toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Standing> standing(String id) {
        HttpRequest request = request(URI.create(comments + "/" + id)).build();
        return http.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(answer -> new Standing(id, status(answer)))
                .exceptionally(away -> new Standing(id, Standing.UNKNOWN));
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Authorization", "Bearer " + key);
    }

    private static Answer answer(int status) {
        if (status == 202) {
            return Answer.ACCEPTED;
        }
        if (status == 400) {
            return Answer.REFUSED;
        }
        if (status != 503) {
            LOG.error("The door answered the consultation page with {}", status);
        }
        return Answer.AWAY;
    }

    private static String status(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == 404) {
            return Standing.RECEIVED;
        }
        if (answer.statusCode() != 200) {
            return Standing.UNKNOWN;
        }
        try {
            return Json.MAPPER.readTree(answer.body()).path("status").asText(Standing.UNKNOWN);
        } catch (IOException e) {
            return Standing.UNKNOWN;
        }
    }
}

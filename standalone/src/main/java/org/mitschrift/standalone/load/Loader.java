package org.mitschrift.standalone.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mitschrift.contract.json.Json;

/**
 * Sends lines to the door, at most 32 under way at once, and again where the door asks for patience (503, or 429 for a key
 * with a pace). Used by one thread.
 */
public final class Loader {
    private static final int UNDER_WAY = 32;
    private static final int TRIES = 10;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build();
    private final Semaphore places = new Semaphore(UNDER_WAY);
    private final TreeMap<String, Long> refused = new TreeMap<>();
    private final Door door;
    private long accepted;

    public Loader(Door door) {
        this.door = door;
    }

    /**
     * Sends all lines and waits for their answers.
     *
     * @throws IOException before anything is sent, if the door does not answer or does not take the key
     * @param perSecond at most so many lines a second; 0 for as many as the door takes
     * @param progress called after each answer, on any thread
     */
    public LoadSummary send(Stream<String> bodies, double perSecond, Runnable progress)
            throws IOException, InterruptedException {
        door.requireOpen(http);
        long start = System.nanoTime();
        long sent = 0;
        for (Iterator<String> each = bodies.iterator(); each.hasNext(); sent++) {
            if (perSecond > 0) {
                long due = start + (long) (sent / perSecond * 1e9);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            }
            places.acquire();
            CompletableFuture<String> unused = post(each.next(), 1).whenComplete((reason, error) -> {
                count(error == null ? reason : "no answer");
                progress.run(); // before the place is free: who has all places has all progress
                places.release();
            });
        }
        places.acquire(UNDER_WAY);
        return new LoadSummary(accepted, refused);
    }

    /** Empty for an acceptance, else the reason of the refusal. */
    private CompletableFuture<String> post(String body, int attempt) {
        HttpRequest request = HttpRequest.newBuilder(door.comments())
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + door.key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 429) {
                return later(body, seconds(answer), attempt);
            }
            if (answer.statusCode() == 503 && attempt < TRIES) {
                return later(body, 1, attempt + 1);
            }
            return CompletableFuture.completedFuture(answer.statusCode() == 202 ? "" : reason(answer));
        });
    }

    private CompletableFuture<String> later(String body, long seconds, int attempt) {
        return CompletableFuture.supplyAsync(() -> body, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS))
                .thenCompose(again -> post(again, attempt));
    }

    /** As Retry-After says, in its form of seconds. */
    private static long seconds(HttpResponse<String> answer) {
        String said = answer.headers().firstValue("Retry-After").orElse("");
        return said.matches("\\d{1,4}") ? Math.max(1, Long.parseLong(said)) : 1;
    }

    private synchronized void count(String reason) {
        if (reason.isEmpty()) {
            accepted++;
        } else {
            refused.merge(reason, 1L, Long::sum);
        }
    }

    private static String reason(HttpResponse<String> answer) {
        try {
            JsonNode problem = Json.STRICT.readTree(answer.body());
            StringBuilder reason = new StringBuilder(problem.path("title").asText("HTTP " + answer.statusCode()));
            for (JsonNode error : problem.path("errors")) {
                reason.append("; ")
                        .append(error.path("field").asText())
                        .append(' ')
                        .append(error.path("message").asText());
            }
            return reason.toString();
        } catch (JsonProcessingException e) {
            return "HTTP " + answer.statusCode();
        }
    }
}

package org.mitschrift.standalone.pipeline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clients that post comments without pause and write down every answer. */
final class Knocking {
    private static final int CLIENTS = 8;

    /** One answer; {@code status} 0 if the connection broke before one came, {@code at} since the first knock. */
    record Answer(String commentId, int status, Duration at, long millis, boolean saysWhenToRetry) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private final URI door;
    private final String key;
    private final long start = System.nanoTime();
    private volatile boolean ended;

    private Knocking(URI door, String key) {
        this.door = door;
        this.key = key;
    }

    static Knocking on(int port, String key) {
        Knocking knocking = new Knocking(URI.create("http://127.0.0.1:" + port), key);
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(knocking::knock, "client-" + i);
            knocking.clients.add(client);
            client.setDaemon(true);
            client.start();
        }
        return knocking;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    long count(int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private void knock() {
        while (!ended) {
            answers.add(post("k" + next.incrementAndGet()));
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Asks for all else that needs Kafka, once each: a batch, a withdrawal, an author's erasure, the self-test. */
    List<Answer> otherWays() {
        String batch = IntStream.range(0, 500)
                .mapToObj(number -> comment("batch-" + number))
                .collect(Collectors.joining(",", "[", "]"));
        return List.of(
                answer("batch", to("/v1/comments/batch").POST(BodyPublishers.ofString(batch))),
                answer("withdrawal", to("/v1/comments/k1?reason=author").DELETE()),
                answer("author", to("/v1/authors/u-1?reason=erasure").DELETE()),
                answer("test", to("/v1/_test").POST(BodyPublishers.noBody())));
    }

    private Answer post(String id) {
        return answer(id, to("/v1/comments").POST(BodyPublishers.ofString(comment(id))));
    }

    private static String comment(String id) {
        return """
                {"commentId":"%s","text":"Mehr Bänke am Platz, bitte (Nr. %s).",
                 "anchor":{"projectId":"smart-city-strategie","chapterId":"zukunftsfaehig"}}""".formatted(id, id);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(door.resolve(path))
                .timeout(Duration.ofSeconds(30)) // no answer at all is none of the two
                .header("Authorization", "Bearer " + key);
    }

    private Answer answer(String id, HttpRequest.Builder asked) {
        HttpRequest request = asked.build();
        long sent = System.nanoTime();
        try {
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            boolean retry = answer.headers().firstValue("Retry-After").isPresent();
            return new Answer(id, answer.statusCode(), since(start), since(sent).toMillis(), retry);
        } catch (IOException e) {
            return new Answer(id, 0, since(start), since(sent).toMillis(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
            return new Answer(id, 0, since(start), since(sent).toMillis(), false);
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** Waits for the last answers. */
    void end() throws InterruptedException {
        ended = true;
        for (Thread client : clients) {
            client.join();
        }
    }
}

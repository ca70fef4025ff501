package org.mitschrift.standalone.pipeline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Clients that post comments without pause and write down every answer. */
final class Knocking {
    private static final int CLIENTS = 8;

    /** One answer; {@code status} 0 if the connection broke before one came. */
    record Answer(String commentId, int status, long millis, boolean saysWhenToRetry) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private final URI door;
    private final String key;
    private volatile boolean ended;

    private Knocking(URI door, String key) {
        this.door = door;
        this.key = key;
    }

    static Knocking on(int port, String key) {
        Knocking knocking = new Knocking(URI.create("http://127.0.0.1:" + port + "/v1/comments"), key);
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

    private Answer post(String id) {
        String body = """
                {"commentId":"%s","text":"Mehr Bänke am Platz, bitte (Nr. %s).",
                 "anchor":{"projectId":"smart-city-strategie","chapterId":"zukunftsfaehig"}}""".formatted(id, id);
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long sent = System.nanoTime();
        try {
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            long millis = Duration.ofNanos(System.nanoTime() - sent).toMillis();
            boolean retry = answer.headers().firstValue("Retry-After").isPresent();
            return new Answer(id, answer.statusCode(), millis, retry);
        } catch (IOException e) {
            return new Answer(id, 0, 0, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
            return new Answer(id, 0, 0, false);
        }
    }

    /** Waits for the last answers. */
    void end() throws InterruptedException {
        ended = true;
        for (Thread client : clients) {
            client.join();
        }
    }
}

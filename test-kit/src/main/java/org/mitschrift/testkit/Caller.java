package org.mitschrift.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Calls one service with one key, in English; all it sends and hears is held against the service's contract. */
public final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpContract contract;
    private final int port;
    private final String key;

    public Caller(HttpContract contract, int port, String key) {
        this.contract = contract;
        this.port = port;
        this.key = key;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Language", "en");
    }

    public HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    /** Posts JSON. */
    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)), body);
    }

    /** A page or file, which the contract does not speak of. */
    public HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return HTTP.send(get(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a request, and holds it and its answer against the contract. */
    public HttpResponse<String> send(HttpRequest.Builder builder, String body)
            throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(contract.breaches(request, body, answer))
                .as("%s %s -> %s %s", request.method(), request.uri(), answer.statusCode(), answer.body())
                .isEmpty();
        return answer;
    }
}

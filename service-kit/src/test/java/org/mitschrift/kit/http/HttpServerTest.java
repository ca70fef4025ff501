package org.mitschrift.kit.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitschrift.contract.json.Json;

class HttpServerTest {
    private static final int LIMIT = 100_000;
    private final AtomicInteger closed = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server = HttpServer.start("127.0.0.1", 0, () -> true, config -> {
        config.routes.post("/length", context -> context.result("" + RequestBody.bytes(context, LIMIT).length));
        config.routes.post("/twice", context -> {
            int sent = RequestBody.asSent(context, LIMIT).length;
            context.result(sent + " " + RequestBody.bytes(context, LIMIT).length);
        });
        config.routes.post("/checked", context -> {
            try (RequestBody body = RequestBody.open(context, LIMIT, this::watched)) {
                context.result("" + body.readAllBytes().length);
            }
        });
        config.routes.get("/bug", context -> {
            throw new IllegalStateException("words of a text");
        });
        config.routes.get("/error", context -> {
            throw new StackOverflowError();
        });
    });

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, no-such-path",
        "GET, /length, 405, method-not-allowed",
        "PATCH, /length, 405, method-not-allowed",
        "GET, /bug, 500, internal",
        "GET, /error, 500, internal"
    })
    void saysEveryRefusalAsAProblem(String method, String path, int status, String type) throws Exception {
        HttpResponse<String> answer = send(request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(type(answer.body())).isEqualTo(type);
        assertThat(answer.body()).doesNotContain("words of a text", "Exception");
    }

    @Test
    void namesTheMethodsThereAre() throws Exception {
        assertThat(send(request("/length").GET()).headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        assertThat(send(request("/nowhere")).body()).contains("Unter dieser Adresse gibt es nichts");
        assertThat(send(request("/nowhere").header("Accept-Language", "de;q=0.5,en"))
                        .body())
                .contains("There is nothing under this address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n"
            })
    void saysWhatIsNoHttpAsAProblem(String request) throws IOException {
        assertThat(raw(request)).contains("application/problem+json", "urn:mitschrift:problem:bad-request");
    }

    @Test
    void refusesEndlessHeadersAndAddresses() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\nA: " + "a".repeat(20_000) + "\r\n\r\n"))
                .contains("urn:mitschrift:problem:headers-too-large");
        assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .contains("urn:mitschrift:problem:address-too-long");
    }

    @Test
    void takesABodyUpToItsLimit() throws Exception {
        assertThat(post("/length", new byte[LIMIT], null).body()).isEqualTo("100000");
        assertProblem(post("/length", new byte[LIMIT + 1], null), 413, "body-too-large");
        assertProblem(post("/length", new byte[10_000_000], null), 413, "body-too-large");
    }

    @Test
    void countsAPackedBodyUnpacked() throws Exception {
        assertThat(post("/length", gzip(LIMIT), "gzip").body()).isEqualTo("100000");
        assertProblem(post("/length", gzip(50_000_000), "gzip"), 413, "body-too-large");
    }

    @Test
    void readsABodyAgainThatWasReadAsSent() throws Exception {
        byte[] packed = gzip(LIMIT);
        assertThat(post("/twice", packed, "gzip").body()).isEqualTo(packed.length + " 100000");
        assertProblem(post("/twice", new byte[LIMIT + 1], null), 413, "body-too-large");
    }

    @Test
    void refusesWhatIsNotPackedAsItSays() throws Exception {
        assertProblem(post("/length", "{}".getBytes(UTF_8), "gzip"), 400, "broken-gzip");
        assertProblem(post("/length", java.util.Arrays.copyOf(gzip(9_000), 25), "gzip"), 400, "broken-gzip");
        assertProblem(post("/length", new byte[10], "br"), 415, "unsupported-encoding");
    }

    @Test
    void closesWhatTheCheckPassedOn() throws Exception {
        assertThat(post("/checked", new byte[10], null).body()).isEqualTo("10");
        assertThat(closed).hasValue(1);
        assertThat(post("/checked", gzip(10), "gzip").body()).isEqualTo("10");
        assertThat(closed).hasValue(2);
        assertProblem(post("/checked", new byte[10], "gzip"), 400, "broken-gzip");
        assertThat(closed).hasValue(3);
    }

    /** As a file would be that holds the body while it is checked. */
    private InputStream watched(InputStream sent) {
        return new FilterInputStream(sent) {
            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
                super.close();
            }
        };
    }

    private HttpResponse<String> post(String path, byte[] body, @org.jspecify.annotations.Nullable String encoding)
            throws Exception {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofByteArray(body));
        if (encoding != null) {
            request.header("Content-Encoding", encoding);
        }
        return send(request);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(type(answer.body())).isEqualTo(type);
    }

    private static byte[] gzip(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[zeros]);
        }
        return packed.toByteArray();
    }

    private static String type(String body) throws IOException {
        JsonNode problem = Json.STRICT.readTree(body);
        return problem.path("type").asText().replace("urn:mitschrift:problem:", "");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

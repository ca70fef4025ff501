package org.mitschrift.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.kafka.KafkaAddress;

class GateTest {
    /** Where no Kafka is, so that no key is ever known. */
    private static final KafkaAddress NOWHERE = new KafkaAddress("127.0.0.1:1", Installation.STANDALONE);

    @Test
    void asksToComeBackWhileKeysAreNotReadYetAndRefusesNobody() throws Exception {
        try (KeyRing keys = KeyRing.follow(NOWHERE, "test")) {
            Gate gate = new Gate(new Callers(keys), AccessKey::speaksForItsSource, keys::isCaughtUp);
            try (HttpServer server = HttpServer.start("127.0.0.1", 0, () -> true, gate::addRoutes)) {
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/comments"))
                                        .header("Authorization", "Bearer good")
                                        .build(),
                                BodyHandlers.ofString());

                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(answer.body()).contains("urn:mitschrift:problem:starting");
            }
        }
    }
}

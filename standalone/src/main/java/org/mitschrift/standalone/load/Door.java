package org.mitschrift.standalone.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where to send, and in whose name.
 *
 * @param address of the service, without the path of a route
 */
public record Door(URI address, String key) {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    /** The door at an address, with the key that stands alone in a file. */
    public static Door of(String address, Path keyFile) throws IOException {
        URI uri = URI.create(address.replaceAll("/+$", ""));
        if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
            throw new IllegalArgumentException(
                    "The door's address is none: it begins with http:// or https:// and names a host, e.g."
                            + " http://127.0.0.1:8081.");
        }
        String key = Files.readString(keyFile).trim();
        if (key.isEmpty() || key.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("The key file must hold one key, alone on one line.");
        }
        return new Door(uri, key);
    }

    URI comments() {
        return URI.create(address + "/v1/comments");
    }

    /**
     * Asks for the list of comments, so that a wrong address or key is said once, and not for each line.
     *
     * @throws IOException with a sentence for a person
     */
    public void requireOpen(HttpClient http) throws IOException, InterruptedException {
        int status;
        try {
            status = http.send(
                            HttpRequest.newBuilder(URI.create(comments() + "?status=removed"))
                                    .timeout(ANSWER_WITHIN)
                                    .header("Authorization", "Bearer " + key)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new IOException("No door answers at " + address + ": check the address, and whether it runs.", e);
        }
        if (status == 401 || status == 403) {
            throw new IOException("The door at " + address + " does not take this key (" + status
                    + "): it wants one that sends comments, from './mitschrift keys create SOURCE'.");
        }
        if (status != 200 && status != 429 && status != 503) {
            throw new IOException(
                    "What answers at " + address + " is no door (HTTP " + status + "): check the address.");
        }
    }
}

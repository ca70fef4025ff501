package org.mitschrift.benchmarks.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mitschrift.contract.json.Json;

/**
 * The comments of our corpus, cut at 220 characters, every one different.
 *
 * @param verdict {@code publish} or {@code review}; {@code publish} for a comment of the consultation
 */
record Texts(String text, String verdict) {
    private static final int CUT = 220;

    static List<Texts> in(Path corpus) throws IOException {
        List<Texts> texts = new ArrayList<>();
        for (String file : List.of("moderation.jsonl", "consultation.jsonl")) {
            for (String line : Files.readAllLines(corpus.resolve(file))) {
                JsonNode row = Json.read(line.getBytes(StandardCharsets.UTF_8), JsonNode.class);
                String text = row.path("text").asText();
                texts.add(new Texts(
                        text.substring(0, Math.min(CUT, text.length())),
                        row.path("verdict").asText("publish")));
            }
        }
        return texts;
    }
}

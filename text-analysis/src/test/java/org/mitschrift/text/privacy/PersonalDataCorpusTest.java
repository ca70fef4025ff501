package org.mitschrift.text.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.json.Json;

/** The goals on our own corpus: recall 0.92, and at most one civil text in 200 held. Counts only, no texts. */
class PersonalDataCorpusTest {
    private static final PersonalData PERSONAL_DATA = new PersonalData();
    private static final double HOLD = 0.7;

    record Labelled(String text, String verdict, List<String> categories) {}

    record Civil(String text) {}

    @Test
    void holdsTextsWithPersonalData() throws IOException {
        List<Labelled> labelled = lines("moderation.jsonl", Labelled.class).stream()
                .filter(line -> line.categories().contains("personal-data"))
                .toList();

        long caught = labelled.stream().filter(line -> isHeld(line.text())).count();

        assertThat(caught / (double) labelled.size()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void letsCivilTextsPass() throws IOException {
        List<Labelled> civil = lines("moderation.jsonl", Labelled.class).stream()
                .filter(line -> line.verdict().equals("publish"))
                .toList();
        List<Civil> consultation = lines("consultation.jsonl", Civil.class);

        long held = civil.stream().filter(line -> isHeld(line.text())).count()
                + consultation.stream().filter(line -> isHeld(line.text())).count();

        assertThat(held / (double) (civil.size() + consultation.size())).isLessThanOrEqualTo(0.005);
    }

    private static boolean isHeld(String text) {
        return PERSONAL_DATA.signal(text).score() >= HOLD;
    }

    private static <T> List<T> lines(String file, Class<T> type) throws IOException {
        return Files.readAllLines(Path.of("corpus", file)).stream()
                .map(line -> Json.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8), type))
                .toList();
    }
}

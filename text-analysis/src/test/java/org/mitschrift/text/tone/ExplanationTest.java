package org.mitschrift.text.tone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.json.Json;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;

/** An explanation is true if the text without the named words scores lower, and lower than without other words. */
class ExplanationTest {
    private static final TextAnalyser ANALYSER = TextAnalyser.shipped();
    private static final int TEXTS = 200;

    @Test
    void namesTheWordsThatMovedTheScore() throws IOException {
        Random random = new Random(7);
        int judged = 0;
        int lowered = 0;
        double byNamed = 0;
        double byOthers = 0;
        for (String text : corpus()) {
            Signal found = toxicity(text);
            if (judged == TEXTS || found.evidence().isEmpty()) {
                continue;
            }
            judged++;
            double without = toxicity(cut(text, found.evidence())).score();
            lowered += without < found.score() ? 1 : 0;
            byNamed += found.score() - without;
            byOthers += found.score()
                    - toxicity(cut(text, others(text, found.evidence().size(), random)))
                            .score();
        }

        assertThat(judged).isEqualTo(TEXTS);
        assertThat(lowered).isGreaterThanOrEqualTo((int) (0.95 * TEXTS));
        assertThat(byNamed).isGreaterThan(2 * byOthers);
    }

    private static Signal toxicity(String text) {
        return ANALYSER.analyse(new AnalysisRequest(text, Anchor.ofProject("p"), null)).signals().stream()
                .filter(signal -> signal.category().equals("toxicity"))
                .findFirst()
                .orElse(new Signal("toxicity", 0, List.of(), "none", "1"));
    }

    private static String cut(String text, List<Span> spans) {
        StringBuilder rest = new StringBuilder(text);
        spans.stream()
                .sorted(Comparator.comparingInt(Span::start).reversed())
                .forEach(span -> rest.delete(span.start(), Math.min(span.end(), rest.length())));
        return rest.toString();
    }

    private static List<Span> others(String text, int count, Random random) {
        List<Span> words = new ArrayList<>();
        java.util.regex.Pattern.compile("\\p{L}+")
                .matcher(text)
                .results()
                .forEach(word -> words.add(new Span(word.start(), word.end())));
        Collections.shuffle(words, random);
        return words.subList(0, Math.min(count, words.size()));
    }

    private static List<String> corpus() throws IOException {
        return Files.readString(Path.of("corpus/moderation.jsonl"), UTF_8)
                .lines()
                .map(line -> Json.read(line.getBytes(UTF_8), Row.class))
                .filter(row -> row.verdict().equals("review"))
                .map(Row::text)
                .toList();
    }

    record Row(String text, String verdict) {}
}

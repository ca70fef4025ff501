package org.mitschrift.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.json.Json;

/** Every line of cases.jsonl: what is expected is found at 0.5 and above; where nothing is, nothing would be held. */
class CasesTest {
    /** The default policy, as the module that judges by it ships it. */
    private static final Path POLICY = Path.of("../moderation-stream/src/main/resources/policies/default.json");

    private static final TextAnalyser ANALYSER = TextAnalyser.shipped();

    record Policy(List<Rule> rules) {}

    record Rule(String category, double hold) {}

    record Case(String text, List<String> expected, String why) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsExpected(Case given) throws IOException {
        Analysis analysis = ANALYSER.analyse(new AnalysisRequest(given.text(), Anchor.ofProject("p"), null));

        assertThat(at(0.5, analysis)).as(given.why()).containsAll(given.expected());
        if (given.expected().isEmpty()) {
            assertThat(held(analysis)).as(given.why()).isEmpty();
        }
        assertThat(analysis.signals())
                .filteredOn(signal -> given.expected().contains(signal.category()))
                .allSatisfy(signal -> assertThat(signal.evidence())
                        .isNotEmpty()
                        .allSatisfy(span -> assertThat(span.in(given.text())).isNotBlank()));
    }

    private static List<String> at(double score, Analysis analysis) {
        return analysis.signals().stream()
                .filter(signal -> signal.score() >= score)
                .map(Signal::category)
                .toList();
    }

    private static List<String> held(Analysis analysis) throws IOException {
        Map<String, Double> holds = Json.read(Files.readAllBytes(POLICY), Policy.class).rules().stream()
                .collect(Collectors.toMap(Rule::category, Rule::hold));
        return analysis.signals().stream()
                .filter(signal -> signal.score() >= holds.getOrDefault(signal.category(), 2.0))
                .map(Signal::category)
                .toList();
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(CasesTest.class.getResourceAsStream("/cases.jsonl"))) {
            return Stream.of(new String(in.readAllBytes(), UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank())
                    .map(line -> Json.read(line.getBytes(UTF_8), Case.class))
                    .toList();
        }
    }
}

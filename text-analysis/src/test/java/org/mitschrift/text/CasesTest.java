package org.mitschrift.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.json.Json;

/** Every line of cases.jsonl: the categories at 0.5 and above are those expected, no more and no fewer. */
class CasesTest {
    private static final TextAnalyser ANALYSER = TextAnalyser.shipped();

    record Case(String text, List<String> expected, String why) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsExpected(Case given) {
        Analysis analysis = ANALYSER.analyse(new AnalysisRequest(given.text(), Anchor.ofProject("p"), null));

        List<Signal> found =
                analysis.signals().stream().filter(s -> s.score() >= 0.5).toList();
        assertThat(found)
                .as(given.why())
                .extracting(Signal::category)
                .containsExactlyInAnyOrderElementsOf(given.expected());
        assertThat(found).as("evidence").allSatisfy(s -> assertThat(s.evidence())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.in(given.text())).isNotBlank()));
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

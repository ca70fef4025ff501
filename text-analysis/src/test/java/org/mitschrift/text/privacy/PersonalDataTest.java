package org.mitschrift.text.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.json.Json;

/** Every line of personal-data.jsonl: the kinds at the hold threshold are those expected, no more and no fewer. */
class PersonalDataTest {
    private static final PersonalData PERSONAL_DATA = new PersonalData();
    private static final double HOLD = 0.7;
    private static final int LONG = 10_000;

    record Case(String text, List<String> expected, String why) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsExpected(Case given) {
        List<String> kinds = PERSONAL_DATA.find(given.text()).stream()
                .filter(finding -> finding.score() >= HOLD)
                .map(finding -> finding.kind().id())
                .distinct()
                .toList();

        assertThat(kinds).as(given.why()).containsExactlyInAnyOrderElementsOf(given.expected());
    }

    @Test
    void showsASpelledNumberWhereItStands() {
        String text = "Ruft an: null eins sieben zwei, 99 25 904 (abends)";

        assertThat(PERSONAL_DATA.find(text))
                .singleElement()
                .satisfies(found -> assertThat(found.span().in(text)).isEqualTo("null eins sieben zwei, 99 25 904"));
    }

    @Test
    void makesOneSignalOfAllFindings() {
        String text = "Tobias Kessler, Wacholderweg 9, tobias.kessler@example.org";

        Signal signal = PERSONAL_DATA.signal(text);

        assertThat(signal.score()).isEqualTo(0.97);
        assertThat(signal.evidence())
                .extracting(span -> span.in(text))
                .containsExactly("tobias.kessler@example.org", "Wacholderweg 9");
    }

    @Test
    void isSilentOnATextWithoutAny() {
        assertThat(PERSONAL_DATA.signal("Mehr Radwege, bitte.").score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0 ",
                "1 2 ",
                "@",
                "a@",
                "a.b@a.",
                "a-a-a-a@",
                "(at)",
                " at ",
                " punkt",
                "null",
                "null-",
                "DE0",
                "D E ",
                "Frau ",
                "Anna ",
                "Anna-",
                "A-AA 1 ",
                "geb. 1.",
                "Straße 1 ",
                "Am An Der ",
                "((0",
                "+49 ",
                "A1B2 ",
                "01.",
                "aus der 3 Herr K ",
                "steuer-id 1 ",
                "Kita Ihr Kind Anna Bo ",
                "x",
                "\uD83D\uDE00",
                "\u200B0",
                "(a) ",
                "[x",
                "a (b) c (d) ",
                "01 5 ",
                "DE1 dann ",
                "nachbarin Anna Bo ",
                "straße elf "
            })
    void isDoneSoonWithAHostileText(String part) {
        String text = part.repeat(LONG / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> PERSONAL_DATA.find(text))
                .forEach(found -> assertThat(found.span().end()).isLessThanOrEqualTo(text.length()));
    }

    static List<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PersonalDataTest.class.getResourceAsStream("/personal-data.jsonl"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Json.read(line.getBytes(UTF_8), Case.class))
                    .toList();
        }
    }
}

package org.mitschrift.standalone.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31T23:00:00Z",
        "2026-07-31, 2026-07-31T22:00:00Z",
        "2026-12-31T18:00, 2026-12-31T17:00:00Z",
        "2026-12-31T18:00:00Z, 2026-12-31T18:00:00Z",
        "2026-12-31T18:00:00-05:00, 2026-12-31T23:00:00Z"
    })
    void aDayIsTakenWhole(String text, String closes) {
        assertThat(ClosingTime.parse(text, BERLIN)).isEqualTo(closes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "31.12.2026", "2026-02-30", "2026-12-31T25:00", "T"})
    void saysWhatATimeLooksLike(String text) {
        assertThatThrownBy(() -> ClosingTime.parse(text, BERLIN)).hasMessageContaining("give a day like 2026-12-31");
    }
}

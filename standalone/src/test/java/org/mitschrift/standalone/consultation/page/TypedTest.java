package org.mitschrift.standalone.consultation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  \r\n\t ", "\u00a0\u2003", "\u200b\u200f\u2060", "\u2800", "\0"})
    void asksForATextWhereNobodyCouldSeeOne(String sent) {
        assertThat(Typed.of(sent).problem()).isEqualTo("problem.empty");
    }

    @Test
    void keepsTheTextWithLineFeedsAndCountsThemOnce() {
        assertThat(Typed.of("eins\r\nzwei\r\n")).isEqualTo(new Typed("eins\nzwei", null));
        assertThat(Typed.of("\r\n".repeat(4_999) + "xx").isWrong()).isFalse();
    }

    @Test
    void keepsATextThatIsTooLong() {
        assertThat(Typed.of("x".repeat(10_000)).isWrong()).isFalse();
        assertThat(Typed.of("x".repeat(10_001))).isEqualTo(new Typed("x".repeat(10_001), "problem.too-long"));
    }

    @Test
    void takesOutControlCharactersAndSaysSo() {
        assertThat(Typed.of("a\0b\u0007c\ud800d")).isEqualTo(new Typed("abcd", "problem.characters"));
        assertThat(Typed.of("\u202eumgekehrt").isWrong()).isFalse();
    }
}

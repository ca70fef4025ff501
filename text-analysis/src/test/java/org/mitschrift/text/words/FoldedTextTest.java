package org.mitschrift.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1d10t                | idiot
                    Sch€iße              | scheisse
                    i d i o t            | idiot
                    I.d.i.o.t            | idiot
                    Idiooooot            | idiot
                    Scheissssse          | scheisse
                    Ｉｄｉｏｔ                | idiot
                    Vollіdіоt            | vollidiot
                    Übel Uebel           | uebel uebel
                    Café                 | cafe
                    """)
    void readsWhatWasMeant(String written, String meant) {
        assertThat(FoldedText.fold(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a 100", "co2", "din 18040", "u8", "115", "z. b. so", "russkii 2024"})
    void leavesNumbersAndAbbreviationsAlone(String text) {
        assertThat(FoldedText.fold(text)).isEqualTo(text);
    }

    @Test
    void leavesAWordOfAnotherScriptAlone() {
        assertThat(FoldedText.fold("Привет")).isEqualTo("привет");
    }

    @Test
    void knowsWhereEachCharacterStood() {
        String text = "So ein V o l l i d i o t!";
        FoldedText folded = FoldedText.of(text);

        int start = folded.toString().indexOf("vollidiot");
        assertThat(folded.origin(start, start + 9, text).in(text)).isEqualTo("V o l l i d i o t");
    }
}

package org.mitschrift.text.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPhrasesTest {
    private static final KeyPhrases PHRASES = KeyPhrases.shipped();

    @Test
    void findsNounsInOneFormWithTheAdjectivesBeforeThem() {
        assertThat(PHRASES.find("Wir brauchen mehr Schulungen und einen barrierefreien Zugang zum Bürgeramt."))
                .containsExactly("Schulung", "barrierefreie Zugang", "Bürgeramt");
        assertThat(PHRASES.find("In den Bürgerämtern gibt es keine barrierefreien Zugänge."))
                .containsExactly("Bürgeramt", "barrierefreie Zugang");
    }

    @Test
    void whatATextRepeatsComesFirst() {
        assertThat(PHRASES.find("Mein Smartphone ist alt. Der Laptop geht. Ohne Smartphone kommt niemand hinein."))
                .startsWith("Smartphone");
    }

    @Test
    void leavesOutNamesAndWhatEveryConsultationTalksOf() {
        assertThat(
                        PHRASES.find(
                                "@Torsten: Frau Yildiz und Sabine sagten den Menschen in Berlin jeden Montag: die Rampe fehlt."))
                .contains("Rampe")
                .doesNotContain("Sabine", "Torsten", "Mensch", "Berlin", "Montag");
    }

    @Test
    void tellsTenAtMost() {
        assertThat(
                        PHRASES.find(
                                "Rampe, Aufzug, Schalter, Formular, Telefon, Drucker, Ausweis, Bildschirm, Schulung, Gehalt, Server, Portal"))
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀😀", "...", "1 2 3", "@@@@", "a̷̛̰b", "--- - -"})
    void survivesOddTexts(String text) {
        assertThat(PHRASES.find(text)).hasSizeLessThan(2);
    }

    @Test
    void severalThreadsFindTheSame() {
        String text = "Die neue Software im Bürgeramt ist langsam, sagt die Sachbearbeiterin.";
        List<String> alone = PHRASES.find(text);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> PHRASES.find(text)))
                .allMatch(alone::equals);
    }
}

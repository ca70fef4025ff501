package org.mitschrift.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AimedTest {
    private static final Lexicon NAMES = Lexicon.shipped(List.of(Aimed.NAMES));
    private static final double HELD = 0.9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wer hat diesen Plan geschrieben, Sie Idiot?",
                "Sie Idiot!",
                "Was für ein Idiot.",
                "So ein dämlicher Trottel im Amt",
                "Du bist und bleibst ein Arschloch.",
                "Die Planer sind doch alle Vollidioten.",
                "Ihr seid solche Versager!",
                "Diese Idioten haben den Radweg gesperrt.",
                "Ich finde, dass der Stadtrat ein Trottel ist.",
                "Der Radweg ist weg. Vollidioten!",
                "Idiot.",
                "Alles Idioten!",
                "Du Affe",
                "Ihr verdammten 1d10ten, macht das weg!",
                "Das ist nicht euer Ernst, ihr Deppen."
            })
    void aNameThrownAtAPersonIsHeld(String text) {
        assertThat(aimed(text)).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.raised()).isEqualTo("insult");
            assertThat(hit.floor()).isEqualTo(HELD);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er nannte mich Idiot.",
                "Da brüllt einer aus dem Auto: du Idiot, fahr auf dem Radweg!",
                "Du Idiot wurde ich genannt, nur weil ich gefragt habe.",
                "Ich Idiot habe vergessen, den Antrag zu stellen.",
                "Da bin ich Trottel wieder zu spät gekommen, ich bin so ein Idiot.",
                "Niemand ist hier ein Idiot.",
                "Der Senat besteht nicht aus Idioten, er ist nur kein Freund von Tempo.",
                "Die Bürger sind keine Idioten.",
                "„Sie Idiot“, stand am Zaun.",
                "Wir sind doch nicht alle Idioten.",
                "Man behandelt uns wie Idioten.",
                "Das Formular sollte jeder Idiot verstehen.",
                "Der neue Automat ist idiotensicher.",
                "So eine Idiotie habe ich noch nie gelesen."
            })
    void oneQuotedReportedDeniedOrSaidOfOneselfIsNot(String text) {
        assertThat(aimed(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Am Ende hat der Idiot vom Amt unterschrieben.", "Was die Deppen wieder bauen!"})
    void oneWithAnArticleIsOnlyWorthALook(String text) {
        assertThat(aimed(text)).singleElement().satisfies(hit -> assertThat(hit.floor())
                .isBetween(0.5, 0.79));
    }

    private static List<Lexicon.Hit> aimed(String text) {
        FoldedText folded = FoldedText.of(text);
        return Aimed.among(NAMES.find(folded, text), folded);
    }
}

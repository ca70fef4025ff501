package org.mitschrift.text.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.text.words.FoldedText;

class TermIndexTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Schulung      | Die Schulungen waren gut                  | Schulungen
                    Schulungen    | eine SCHULUNG                             | SCHULUNG
                    Schulung      | das Schulungskonzept fehlt                | Schulungskonzept
                    Schulung      | mehr Mitarbeiterschulungen!               | Mitarbeiterschulungen
                    Baum          | die Bäume am Weg                          | Bäume
                    Garten        | unser Gemeinschaftsgarten                 | Gemeinschaftsgarten
                    Bürgeramt     | in den Buergeraemtern                     | Buergeraemtern
                    Leichte Sprache | ein Text in Leichter Sprache            | Leichter Sprache
                    Oma           | meine Oma kann das nicht                  | Oma
                    KI            | die KI entscheidet                        | KI
                    """)
    void findsInflectionsAndCompounds(String term, String text, String found) {
        assertThat(find("de", term, text, "de")).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Oma             | der Automat ist kaputt
                    Oma             | das Omapapier
                    KI              | am Kiosk, im Kino
                    Ende            | wer sendet das
                    Leichte Sprache | leichte Fehler in der Sprache
                    Termin          | das ist determiniert
                    """)
    void findsNothingInsideOtherWords(String term, String text) {
        assertThat(find("de", term, text, "de")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tr | maaş    | iyi maaşlar vermeli                | maaşlar
                    pl | pensj   | lepsze pensje                      | pensje
                    ru | зарплат | хорошую зарплату                   | зарплату
                    uk | навчанн | більше навчання для працівників    | навчання
                    ar | هاتف    | ليس عندي الهاتف                    | الهاتف
                    en | women   | more women in teams                | women
                    """)
    void findsOtherLanguagesByTheBeginningOfWords(String language, String term, String text, String found) {
        assertThat(find(language, term, text, language)).containsExactly(found);
    }

    @Test
    void otherLanguagesCountInTheirOwnTextsAndGermanInAll() {
        assertThat(find("tr", "dil", "ein Dilemma", "de")).isEmpty();
        assertThat(find("tr", "dil", "ein Dilemma", "und")).hasSize(1);
        assertThat(find("de", "Bürgeramt", "Bürgeramt randevusu", "tr")).hasSize(1);
    }

    @Test
    void whatSeveralShareCountsLessForEach() {
        List<Term> terms = Wording.distinct(List.of(
                new Term("a", "de", "Bäume", 0.5), new Term("b", "de", "Baum", 0.5), new Term("a", "de", "See", 0.5)));

        assertThat(terms)
                .extracting(term -> term.owner() + " " + term.words() + " " + term.weight())
                .containsExactlyInAnyOrder("a Bäume 0.25", "b Baum 0.25", "a See 0.5");
    }

    @Test
    void titlesTellByTheirUncommonWords() {
        assertThat(Wording.tellingWords("a", "Die Verwaltung soll Bäume pflanzen, viele Bäume", 1))
                .extracting(Term::words)
                .containsExactly("baeume", "pflanzen");
    }

    private static List<String> find(String termLanguage, String term, String text, String language) {
        return TermIndex.of(List.of(new Term("x", termLanguage, term, 1)))
                .find(FoldedText.of(text), text, language)
                .stream()
                .map(hit -> hit.span().in(text))
                .toList();
    }
}

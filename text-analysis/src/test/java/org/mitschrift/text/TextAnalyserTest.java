package org.mitschrift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.text.goals.CatalogueIndex;

class TextAnalyserTest {
    private static final TextAnalyser ANALYSER = TextAnalyser.shipped();
    private static final CatalogueIndex CATALOGUE = CatalogueIndex.of(new GoalCatalogue(
            "p",
            Map.of("de", "Projekt"),
            List.of(new Chapter(
                    "c",
                    Map.of("de", "Kapitel"),
                    Map.of(),
                    List.of(goal("teilhabe", "smartphone", "bürgeramt"), goal("personal", "schulung", "gehalt"))))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sie sind doch alle Vollidioten da oben            | insult        | Vollidioten
                    Der Kerl ist ein 1d10t und bleibt einer           | insult        | 1d10t
                    Was für ein I​diot im Amt           | insult        | I​diot
                    Diese Hurensoehne im Amt                          | insult        | Hurensoehne
                    Ruf mich an: 030 23125123                         | personal-data | 030 23125123
                    Schreib an erika.mustermann@example.org bitte     | personal-data | erika.mustermann@example.org
                    """)
    void findsAndShowsTheWords(String text, String category, String words) {
        Signal signal = analyse(text).signal(category).orElseThrow();

        assertThat(signal.score()).isGreaterThanOrEqualTo(0.8);
        assertThat(signal.evidence().get(0).in(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Schwachstelle im System sollte schnell behoben werden.",
                "Das Verfahren muss idiotensicher sein, auch für meine Oma.",
                "Ich füttere gern die Vögel, das Vögeln zuzusehen ist schön.",
                "Bitte die 115 anrufen oder an poststelle@senatskanzlei.berlin.de schreiben.",
                "Bei diesem Scheißwetter fährt niemand gern zum Amt.",
                "Menschen mit Behinderung müssen mitreden können, sonst wird das nichts."
            })
    void letsCivilTextsPass(String text) {
        assertThat(analyse(text).signals())
                .allSatisfy(signal ->
                        assertThat(signal.score()).as(signal.category()).isLessThan(0.8));
    }

    @ParameterizedTest
    @CsvSource({
        "Die Verwaltung sollte endlich eigene Entwickler einstellen und ordentlich bezahlen,de",
        "The administration should hire more developers and pay them properly,en",
        "Belediye daha fazla yazılımcı işe almalı ve onlara iyi maaş vermeli,tr",
        "Администрация должна нанимать больше разработчиков и хорошо им платить,ru"
    })
    void knowsTheLanguage(String text, String language) {
        assertThat(analyse(text).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/languages-of-the-world",
                "@the_administration_of_berlin",
                "Hm.",
                "",
                "xx",
                "xxxx",
                "xxxx xxxx xxxx",
                "aaaaaa",
                "hkjhkjh kjhkjh",
                "Idioten!",
                "Bravo"
            })
    void findsNoLanguageWhereThereIsNone(String text) {
        assertThat(analyse(text).language()).isEqualTo("und");
    }

    @Test
    void judgesNoToneInAnotherLanguage() {
        Analysis analysis = analyse("The administration should hire more developers and pay them properly");

        assertThat(analysis.toxicity()).isNull();
        assertThat(analysis.unassessed()).isEqualTo("language");
    }

    @Test
    void findsAGoalByACitizensWord() {
        Analysis analysis = analyse("Meine Oma hat kein Smartphone, was nun?");

        assertThat(analysis.goalState()).isEqualTo(GoalState.ASSIGNED);
        assertThat(analysis.goals())
                .filteredOn(goal -> goal.score() >= 0.5)
                .singleElement()
                .satisfies(goal -> assertThat(goal.id()).isEqualTo("teilhabe"));
    }

    @Test
    void tellsNoGoalFromNotDecided() {
        assertThat(analyse("Super!").goalState()).isEqualTo(GoalState.UNDECIDED);
        assertThat(analyse("Gestern war ich mit dem Hund im Park und es lag wieder überall Müll auf der Wiese")
                        .goalState())
                .isEqualTo(GoalState.GENERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀😀", "ﷺﷺﷺﷺ", "a̷̛̰b", "@@@@", "1"})
    void survivesOddTexts(String text) {
        assertThat(analyse(text).goals()).hasSize(2);
    }

    private static Analysis analyse(String text) {
        return ANALYSER.analyse(new AnalysisRequest(text, Anchor.ofChapter("p", "c"), CATALOGUE));
    }

    private static OperativeGoal goal(String id, String... keywords) {
        return new OperativeGoal(id, Map.of("de", id), Map.of(), Map.of("de", List.of(keywords)));
    }
}

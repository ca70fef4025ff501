package org.mitschrift.text.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;

/** Goals that no model was trained for, and what replies and anchors add. */
class GoalFinderTest {
    private static final TextAnalyser ANALYSER = TextAnalyser.shipped();
    private static final CatalogueIndex CATALOGUE = CatalogueIndex.of(new GoalCatalogue(
            "p",
            Map.of("de", "Park"),
            List.of(new Chapter(
                    "c",
                    Map.of("de", "Kapitel"),
                    Map.of(),
                    List.of(
                            goal(
                                    "gruen",
                                    "Bäume und Wiesen",
                                    "Wo heute Asphalt liegt, soll es wachsen.",
                                    "tree",
                                    "Baum",
                                    "Hochbeet"),
                            goal(
                                    "sport",
                                    "Bewegung für alle",
                                    "Der Park lädt zum Laufen ein.",
                                    "football",
                                    "Fußball",
                                    "Tor"))))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Pflanzt doch endlich Obstbäume hinter dem Spielplatz, bitte!        | gruen
                    Das Fußballtor ist seit einem Jahr kaputt und keiner repariert es.  | sport
                    Die Asphaltfläche muss weg, damit hier etwas wächst und blüht.      | gruen
                    """)
    void findsAGoalByItsWordsWhateverTheirForm(String text, String goal) {
        assertThat(analyse(text, null, List.of()).goals()).allSatisfy(score -> assertThat(score.score() > 0.2)
                .isEqualTo(score.id().equals(goal)));
    }

    @Test
    void aWordOfTheTextAloneIsAHintAndNoGoal() {
        Analysis analysis =
                analyse("Auf dem Asphalt vor unserem Haus stehen seit Wochen drei alte Autos herum.", null, List.of());

        assertThat(analysis.goalState()).isEqualTo(GoalState.UNDECIDED);
    }

    @Test
    void theAnchorIsStrongEvidence() {
        assertThat(score(analyse("Ja, unbedingt!", "sport", List.of()), "sport"))
                .isEqualTo(0.8);
    }

    @Test
    void aReplyTakesItsParentsGoalsOverAtADiscount() {
        GoalScore sure = new GoalScore("sport", 0.95, List.of());
        GoalScore takenOver = new GoalScore("sport", 0.57, List.of());

        Analysis first = analyse("Das sehe ich genauso!", null, List.of(sure));
        Analysis second = analyse("Und ich auch.", null, List.of(takenOver));

        assertThat(score(first, "sport")).isEqualTo(0.57);
        assertThat(first.goalState()).isEqualTo(GoalState.ASSIGNED);
        assertThat(second.goalState()).isNotEqualTo(GoalState.ASSIGNED);
    }

    @Test
    void aReplyOnAnotherGoalKeepsToItsOwn() {
        Analysis analysis =
                analyse("Mir wäre ein Hochbeet lieber.", null, List.of(new GoalScore("sport", 0.95, List.of())));

        assertThat(score(analysis, "gruen")).isGreaterThanOrEqualTo(0.5);
        assertThat(score(analysis, "sport")).isLessThan(0.5);
    }

    @Test
    void anotherLanguageIsUndecidedWithoutAKeywordOfItsOwn() {
        Analysis silent = analyse("There should be more places where we can grow something.", null, List.of());
        Analysis speaking = analyse("More trees in front of every school, please, and soon.", null, List.of());

        assertThat(silent.goalState()).isEqualTo(GoalState.UNDECIDED);
        assertThat(silent.sentiment()).isNull();
        assertThat(silent.kinds()).isEmpty();
        assertThat(speaking.goalState()).isEqualTo(GoalState.ASSIGNED);
        assertThat(speaking.sentiment()).isNull();
    }

    private static double score(Analysis analysis, String goal) {
        return analysis.goals().stream()
                .filter(score -> score.id().equals(goal))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static Analysis analyse(String text, @Nullable String goal, List<GoalScore> parent) {
        return ANALYSER.analyse(new AnalysisRequest(text, new Anchor("p", "c", null, goal, null), CATALOGUE, parent));
    }

    private static OperativeGoal goal(String id, String title, String text, String english, String... keywords) {
        Map<String, List<String>> words = Map.of("de", List.of(keywords), "en", List.of(english));
        return new OperativeGoal(id, Map.of("de", title), Map.of("de", text), words);
    }
}

package org.mitschrift.text.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.text.goals.CatalogueCheck.NoKeywords;
import org.mitschrift.text.goals.CatalogueCheck.SharedWords;
import org.mitschrift.text.goals.CatalogueCheck.TooGeneral;
import org.mitschrift.text.goals.CatalogueCheck.TopicWithoutKeywords;
import org.mitschrift.text.goals.CatalogueCheck.Twice;

class CatalogueCheckTest {
    private static final OperativeGoal TREES =
            goal("gruen", "Mehr Bäume", "Baum", "Linde", "Hecke", "Beet", "Schatten", "Gießen");
    private static final OperativeGoal PATHS =
            goal("wege", "Sichere Wege", "Ampel", "Zebrastreifen", "Radweg", "Bordstein", "Kreuzung", "Tempo");

    @Test
    void saysNothingOfGoalsThatHaveTheirOwnWords() {
        assertThat(CatalogueCheck.remarks(catalogue(TREES, PATHS))).isEmpty();
        assertThat(CatalogueCheck.report(chapter(TREES, PATHS)))
                .allSatisfy(report -> assertThat(report.ownShare()).isEqualTo(1));
    }

    @Test
    void namesThePairThatSharesTooManyWordsInWhateverForm() {
        OperativeGoal same = goal("park", "Parks pflegen", "Bäume", "Linden", "Hecken", "Rasen", "Wiese");

        assertThat(CatalogueCheck.remarks(catalogue(TREES, same)))
                .singleElement()
                .isEqualTo(new SharedWords("gruen", "park", List.of("Baum", "Hecke", "Linde"), true));
        assertThat(CatalogueCheck.report(chapter(TREES, same)).get(0).ownShare())
                .isBetween(0.3, 0.8);
    }

    @Test
    void oneSharedWordIsAHintOnly() {
        OperativeGoal near =
                goal("schule", "Schulhöfe öffnen", "Schulhof", "Linde", "Klettergerüst", "Pause", "Kinder");

        assertThat(CatalogueCheck.remarks(catalogue(TREES, near)))
                .singleElement()
                .satisfies(remark -> assertThat(remark.isSerious()).isFalse());
    }

    @Test
    void findsGoalsWithoutKeywordsWordsOfEveryCommentAndRepeats() {
        OperativeGoal bare = goal("leer", "Wasser im Kiez");
        OperativeGoal poor = goal("arm", "Ruhige Nächte", "Stadt", "Lärm", "Lärme", "Nachtruhe", "Hupen");

        assertThat(CatalogueCheck.remarks(catalogue(bare, poor)))
                .containsExactly(new NoKeywords("leer"), new TooGeneral("arm", "Stadt"), new Twice("arm", "Lärme"));
    }

    @Test
    void aTopicWithoutKeywordsCanNotBeFound() {
        GoalCatalogue trees = catalogue(TREES);
        TaxonomyTopic water = new TaxonomyTopic("wasser", Map.of("de", "Wasser"), Map.of());
        GoalCatalogue catalogue = new GoalCatalogue(trees.projectId(), trees.title(), trees.chapters(), List.of(water));

        assertThat(CatalogueCheck.remarks(catalogue)).containsExactly(new TopicWithoutKeywords("wasser"));
    }

    private static GoalCatalogue catalogue(OperativeGoal... goals) {
        return new GoalCatalogue("p", Map.of("de", "P"), List.of(chapter(goals)));
    }

    private static Chapter chapter(OperativeGoal... goals) {
        return new Chapter("c", Map.of("de", "C"), Map.of(), List.of(goals));
    }

    private static OperativeGoal goal(String id, String title, String... keywords) {
        return new OperativeGoal(id, Map.of("de", title), Map.of(), Map.of("de", List.of(keywords)));
    }
}

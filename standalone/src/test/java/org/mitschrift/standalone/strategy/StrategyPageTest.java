package org.mitschrift.standalone.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;

class StrategyPageTest {
    private static final Path SEED = Path.of("../../shared/seed/smart-city-strategie-zukunftsfaehig.txt");
    private static final String TEXT = """
            Zum Inhalt springen

            Strategie

            Vorheriges Kapitel Nächstes Kapitel

            #grün (Werte)

            Wovon das Kapitel handelt.

            Operatives Ziel: Mehr Bäume

            Bäume sind gut.

            Operatives Ziel: Weniger Lärm

            Lärm ist schlecht.

            Vorheriges Kapitel Nächstes Kapitel

            Kommentare
            """;
    private static final String HTML = """
            <!doctype html><html><body><a href="#c">Zum Inhalt springen</a><h1>Strategie</h1>
            <p><a>Vorheriges Kapitel</a> <a>Nächstes Kapitel</a></p><h2>#grün (Werte)</h2>
            <p>Wovon das <b>Kapitel</b> handelt.</p><h3>Operatives Ziel: Mehr Bäume</h3><p>Bäume sind gut.</p>
            <h3>Operatives Ziel: Weniger Lärm</h3><p>Lärm ist schlecht.</p><h2>Kommentare</h2><p>Toll!</p></body></html>
            """;

    @ParameterizedTest
    @ValueSource(strings = {TEXT, HTML})
    void readsAChapterAsTextAndAsHtml(String page) throws Exception {
        Chapter chapter = StrategyPage.read(page);

        assertThat(chapter.id()).isEqualTo("gruen");
        assertThat(chapter.title()).containsEntry("de", "#grün (Werte)");
        assertThat(chapter.introduction()).containsEntry("de", "Wovon das Kapitel handelt.");
        assertThat(chapter.goals()).extracting(OperativeGoal::id).containsExactly("mehr-baeume", "weniger-laerm");
        assertThat(chapter.goals().get(1).text()).containsEntry("de", "Lärm ist schlecht.");
    }

    @Test
    void readsTheRealPage() throws Exception {
        assumeTrue(Files.exists(SEED), "the strategy's page is not beside this checkout");

        Chapter chapter = StrategyPage.read(Files.readString(SEED));

        assertThat(chapter.id()).isEqualTo("zukunftsfaehig");
        assertThat(chapter.title()).containsEntry("de", "#zukunftsfähig (Ausrichtung)");
        assertThat(chapter.introduction().get("de")).startsWith("Die Strategie").doesNotContain("Kapitel");
        assertThat(chapter.goals())
                .extracting(OperativeGoal::id)
                .containsExactly(
                        "interne-kompetenzentwicklung",
                        "resiliente-weiterentwicklung",
                        "gleichberechtigte-vielfalt",
                        "niedrigschwellige-teilhabe");
        assertThat(chapter.goals())
                .allSatisfy(
                        goal -> assertThat(goal.text().get("de")).isNotEmpty().doesNotContain("Kommentare"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nur Text", "<html><p>Nichts</p></html>", "Operatives Ziel: Ohne Titel darüber"})
    void refusesAPageWithoutGoalOrTitle(String page) {
        assertThatThrownBy(() -> StrategyPage.read(page))
                .isInstanceOf(StrategyPageException.class)
                .hasMessageContaining("Nothing was changed");
    }

    @ParameterizedTest
    @CsvSource({
        "#zukunftsfähig (Ausrichtung),zukunftsfaehig",
        "Größe & Maß,groesse-mass",
        "Café [neu] – Ümlaut,cafe-uemlaut"
    })
    void makesSlugs(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void importingAgainReplacesTheChapterAndKeepsItsKeywordsAndTheOthers() throws Exception {
        OperativeGoal goal = new OperativeGoal(
                "mehr-baeume", Map.of("de", "Alt", "en", "Trees"), Map.of(), Map.of("de", List.of("Linde")));
        GoalCatalogue catalogue = new GoalCatalogue(
                "p",
                Map.of(),
                List.of(chapter("a", List.of()), chapter("gruen", List.of(goal)), chapter("z", List.of())));

        GoalCatalogue edited = CatalogueEditor.put(catalogue, StrategyPage.read(TEXT), null);

        assertThat(edited.chapters()).extracting(Chapter::id).containsExactly("a", "gruen", "z");
        assertThat(edited.goal("mehr-baeume").orElseThrow().keywords()).containsEntry("de", List.of("Linde"));
        assertThat(edited.goal("mehr-baeume").orElseThrow().title())
                .isEqualTo(Map.of("de", "Mehr Bäume", "en", "Trees"));
    }

    @Test
    void putsANewChapterWhereItIsAskedTo() throws Exception {
        GoalCatalogue catalogue =
                new GoalCatalogue("p", Map.of(), List.of(chapter("a", List.of()), chapter("z", List.of())));
        Chapter chapter = StrategyPage.read(TEXT);

        assertThat(CatalogueEditor.put(catalogue, chapter, "a").chapters())
                .extracting(Chapter::id)
                .containsExactly("a", "gruen", "z");
        assertThat(CatalogueEditor.put(catalogue, chapter, null).chapters())
                .extracting(Chapter::id)
                .containsExactly("a", "z", "gruen");
        assertThatThrownBy(() -> CatalogueEditor.put(catalogue, chapter, "nirgends"))
                .hasMessageContaining("nirgends");
    }

    private static Chapter chapter(String id, List<OperativeGoal> goals) {
        return new Chapter(id, Map.of("de", id), Map.of(), goals);
    }
}

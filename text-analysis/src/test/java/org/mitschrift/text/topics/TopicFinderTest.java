package org.mitschrift.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;
import org.mitschrift.text.goals.CatalogueIndex;

class TopicFinderTest {
    private static final TextAnalyser ANALYSER = TextAnalyser.shipped();
    private static final String STAFF =
            "Ohne Schulungen lernt im Amt niemand die neuen Programme, gebt den Beschäftigten endlich Fortbildungen.";
    private static final TaxonomyTopic GREEN = topic("stadtgruen", Map.of("de", List.of("Baum", "Hochbeet")));
    private static final TaxonomyTopic BENCHES = topic("baenke", Map.of("de", List.of("Bank"), "en", List.of("bench")));
    private static final TaxonomyTopic TRAINED = topic("weiterbildung", Map.of("de", List.of("Nichtzutreffend")));

    @Test
    void findsSeveralTopicsOfAProjectsOwnTaxonomyByKeywords() {
        assertThat(topics("Unter den Bäumen fehlen Sitzbänke.", GREEN, BENCHES))
                .containsExactly("stadtgruen", "baenke");
        assertThat(topics("Mir gefällt der neue Brunnen.", GREEN, BENCHES)).isEmpty();
    }

    @Test
    void aTopicTheModelKnowsIsFoundWithoutItsKeywords() {
        assertThat(topics(STAFF, TRAINED, GREEN)).containsExactly("weiterbildung");
    }

    @Test
    void aTopicOutsideTheTaxonomyIsNotSaid() {
        assertThat(topics(STAFF, GREEN)).isEmpty();
    }

    @Test
    void aProjectWithoutATaxonomyHasWhatTheModelKnows() {
        assertThat(topics(STAFF)).contains("weiterbildung");
    }

    @Test
    void keywordsCountInOtherLanguages() {
        String text = "There should be another bench in front of the library, please think of the old people.";

        assertThat(topics(text, GREEN, BENCHES)).containsExactly("baenke");
    }

    private static List<String> topics(String text, TaxonomyTopic... taxonomy) {
        CatalogueIndex index =
                CatalogueIndex.of(new GoalCatalogue("p", Map.of("de", "P"), List.of(), List.of(taxonomy)));
        return ANALYSER.analyse(new AnalysisRequest(text, Anchor.ofProject("p"), index))
                .topics();
    }

    private static TaxonomyTopic topic(String id, Map<String, List<String>> keywords) {
        return new TaxonomyTopic(id, Map.of("de", id), keywords);
    }
}

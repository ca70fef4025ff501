package org.mitschrift.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.text.corpus.Corpus.Consulted;
import org.mitschrift.text.corpus.Corpus.Entry;
import org.mitschrift.text.corpus.Corpus.Moderated;

/** The sizes, the mix and the variety that the corpus was written for. */
class CorpusTest {
    private static final Set<String> LABELLED =
            Set.of("insult", "profanity", "hate", "threat", "illegal-symbol", "spam", "advertising", "personal-data");
    private static final Set<String> GOALS = Set.of(
            "interne-kompetenzentwicklung",
            "resiliente-weiterentwicklung",
            "gleichberechtigte-vielfalt",
            "niedrigschwellige-teilhabe");
    private static final Set<String> SENTIMENTS = Set.of("positive", "neutral", "negative");
    private static final Set<String> KINDS =
            Set.of("question", "proposal", "criticism", "praise", "fact-claim", "personal-story");

    private final List<Moderated> moderation = Corpus.moderation();
    private final List<Consulted> consultation = Corpus.consultation();
    private final List<Consulted> german =
            consultation.stream().filter(Consulted::isGerman).toList();

    @Test
    void everyTextHasAnIdOfItsOwn() {
        assertThat(Corpus.all()).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void noTwoTextsShareMoreThanHalfOfTheirWordTrigrams() {
        assertThat(NearDuplicates.in(Corpus.all())).isEmpty();
    }

    @Test
    void findsNearDuplicatesWhereThereAreSome() {
        List<Entry> entries = List.of(
                new Entry("one", "Der Samstag im Bürgeramt ist wichtig für alle"),
                new Entry("same", "der samstag, im BÜRGERAMT, ist wichtig für uns"),
                new Entry("half", "Der Samstag im Bürgeramt fehlt auch bei uns"));

        assertThat(NearDuplicates.in(entries)).containsExactly("one / same");
    }

    @Test
    void moderationIsHalfCivilAndHalfToReview() {
        long review = count(moderation, Moderated::isReview);

        assertThat(moderation).hasSizeGreaterThanOrEqualTo(600);
        assertThat(share(review, moderation)).isBetween(0.45, 0.55);
        assertThat(count(moderation, text -> !text.isReview() && text.hard())).isGreaterThanOrEqualTo(200);
        assertThat(count(
                        moderation,
                        text -> text.isReview()
                                && Set.of("obfuscated", "veiled", "buried").contains(text.trait())))
                .isGreaterThanOrEqualTo(150);
    }

    @Test
    void moderationKnowsEveryCategoryAndNoOther() {
        assertThat(moderation).allSatisfy(text -> {
            assertThat(text.verdict()).isIn("publish", "review");
            assertThat(text.categories().isEmpty()).isEqualTo(!text.isReview());
        });
        Set<String> used =
                moderation.stream().flatMap(text -> text.categories().stream()).collect(Collectors.toSet());
        assertThat(used).isEqualTo(LABELLED);
        assertThat(Arrays.stream(Category.values()).map(Category::id)).containsAll(LABELLED);
    }

    @Test
    void aTellingPartStandsInAReviewText() {
        assertThat(moderation)
                .filteredOn(text -> text.telling() != null)
                .isNotEmpty()
                .allSatisfy(text -> {
                    assertThat(text.isReview()).as(text.id()).isTrue();
                    assertThat(text.text()).as(text.id()).contains(text.telling());
                });
    }

    @Test
    void consultationIsLargeAndSpeaksOtherLanguagesToo() {
        assertThat(german).hasSizeGreaterThanOrEqualTo(1500);
        assertThat(consultation.size() - german.size()).isGreaterThanOrEqualTo(150);
        assertThat(consultation)
                .allSatisfy(text ->
                        assertThat(text.text().split("\\s+")).as(text.id()).hasSizeBetween(5, 180));
    }

    @Test
    void consultationKnowsItsLabels() {
        assertThat(consultation).allSatisfy(text -> {
            assertThat(GOALS).containsAll(text.goals());
            assertThat(SENTIMENTS).contains(text.sentiment());
            assertThat(KINDS).containsAll(text.kinds());
            assertThat(Stream.of(text.goals(), text.kinds(), text.topics()))
                    .allSatisfy(labels -> assertThat(labels).doesNotHaveDuplicates());
        });
        assertThat(german.stream().flatMap(text -> text.goals().stream())).containsAll(GOALS);
        assertThat(german.stream().flatMap(text -> text.kinds().stream())).containsAll(KINDS);
        assertThat(german.stream().map(Consulted::sentiment)).containsAll(SENTIMENTS);
    }

    @Test
    void mostGermanTextsImplyTheirGoalsSomeHaveSeveralAndSomeNone() {
        List<Consulted> withGoal =
                german.stream().filter(text -> !text.goals().isEmpty()).toList();

        assertThat(share(count(withGoal, Consulted::implied), withGoal)).isGreaterThanOrEqualTo(0.6);
        assertThat(share(count(german, text -> text.goals().size() > 1), german))
                .isGreaterThanOrEqualTo(0.15);
        assertThat(share(count(german, text -> text.goals().isEmpty()), german)).isGreaterThanOrEqualTo(0.2);
    }

    @Test
    void germanTextsBeginInManyWays() {
        Set<List<String>> openings = new HashSet<>();
        german.forEach(text ->
                openings.add(NearDuplicates.words(text.text()).stream().limit(3).toList()));

        assertThat(openings).hasSizeGreaterThanOrEqualTo(1200);
    }

    private static <T> long count(List<T> texts, Predicate<T> which) {
        return texts.stream().filter(which).count();
    }

    private static double share(long part, List<?> of) {
        return (double) part / of.size();
    }
}

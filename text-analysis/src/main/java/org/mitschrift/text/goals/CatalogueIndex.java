package org.mitschrift.text.goals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.text.keywords.Term;
import org.mitschrift.text.keywords.TermIndex;
import org.mitschrift.text.keywords.Wording;
import org.mitschrift.text.topics.TopicFinder;
import org.mitschrift.text.words.FoldedText;

/**
 * A goal catalogue made ready for finding what its goals are about without any example: by keywords in all their
 * languages, by the German words of title and text. Each word takes away its share of what is missing to 1 (a noisy or,
 * Pearl 1988), a repeated one less; a word that several goals use counts less for each. Immutable; safe for all threads.
 */
public final class CatalogueIndex {
    static final double KEYWORD = 0.55;
    static final double TITLE = 0.4;
    static final double TEXT = 0.25;
    private static final double ANCHORED = 0.8;
    private static final double AGAIN = 0.3;
    private static final int TIMES_COUNTED = 4;

    private final GoalCatalogue catalogue;
    private final TermIndex terms;
    private final TopicFinder topics;

    private CatalogueIndex(GoalCatalogue catalogue) {
        this.catalogue = catalogue;
        this.terms = TermIndex.of(catalogue.chapters().stream()
                .flatMap(chapter -> terms(chapter).stream())
                .toList());
        this.topics = TopicFinder.of(catalogue.taxonomy());
    }

    public static CatalogueIndex of(GoalCatalogue catalogue) {
        return new CatalogueIndex(catalogue);
    }

    /** The project's topics. */
    public TopicFinder topics() {
        return topics;
    }

    /** The words that speak for a chapter's goals, each with its weight against the others of the chapter. */
    static List<Term> terms(Chapter chapter) {
        return Wording.distinct(chapter.goals().stream()
                .flatMap(goal -> Stream.of(
                                Wording.keywords(goal.id(), goal.keywords(), KEYWORD),
                                Wording.tellingWords(goal.id(), goal.title().getOrDefault("de", ""), TITLE),
                                Wording.tellingWords(goal.id(), goal.text().getOrDefault("de", ""), TEXT))
                        .flatMap(List::stream))
                .toList());
    }

    /** The goals of the anchor's chapter; of all chapters if it names none that is known. */
    List<OperativeGoal> goalsAt(Anchor anchor) {
        return anchor.chapterId() == null
                ? catalogue.goals()
                : catalogue.chapter(anchor.chapterId()).map(Chapter::goals).orElse(catalogue.goals());
    }

    /** Every goal at the anchor with the score that its words and the anchor give. */
    List<GoalScore> score(FoldedText folded, String text, String language, Anchor anchor) {
        Map<String, List<TermIndex.Hit>> hits = new HashMap<>();
        terms.find(folded, text, language)
                .forEach(hit -> hits.computeIfAbsent(hit.term().owner(), any -> new ArrayList<>())
                        .add(hit));
        return goalsAt(anchor).stream()
                .map(goal -> score(goal.id(), hits.getOrDefault(goal.id(), List.of()), anchor))
                .toList();
    }

    private static GoalScore score(String goal, List<TermIndex.Hit> hits, Anchor anchor) {
        Map<Integer, Double> byPlace = new HashMap<>();
        Map<Term, Integer> times = new HashMap<>();
        for (TermIndex.Hit hit : hits) {
            int nth = times.merge(hit.term(), 1, Integer::sum);
            if (nth <= TIMES_COUNTED) {
                byPlace.merge(hit.start(), hit.term().weight() * (nth == 1 ? 1 : AGAIN), Math::max);
            }
        }
        double missing = goal.equals(anchor.goalId()) ? 1 - ANCHORED : 1;
        for (double weight : byPlace.values()) {
            missing *= 1 - weight;
        }
        List<Span> evidence = hits.stream().map(TermIndex.Hit::span).distinct().toList();
        return new GoalScore(goal, org.mitschrift.text.learn.Scores.inSteps(1 - missing), evidence);
    }
}

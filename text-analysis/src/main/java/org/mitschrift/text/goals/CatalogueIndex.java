package org.mitschrift.text.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.text.words.FoldedText;
import org.mitschrift.text.words.Lexicon;

/**
 * A goal catalogue made ready for finding its keywords, in all their languages. One distinct keyword in a text is worth
 * 0.55, each further one takes away half of what is missing to 1; the platform's own anchor is worth 0.8.
 */
public final class CatalogueIndex {
    private static final double ANCHORED = 0.8;
    private static final double FIRST_WORD = 0.55;

    private final GoalCatalogue catalogue;
    private final Lexicon keywords;

    private CatalogueIndex(GoalCatalogue catalogue) {
        this.catalogue = catalogue;
        this.keywords = Lexicon.ofStems(catalogue.goals().stream()
                .collect(Collectors.toMap(OperativeGoal::id, CatalogueIndex::words, (a, b) -> a)));
    }

    public static CatalogueIndex of(GoalCatalogue catalogue) {
        return new CatalogueIndex(catalogue);
    }

    /** The goals of the anchor's chapter; of all chapters if it names none that is known. */
    List<OperativeGoal> goalsAt(Anchor anchor) {
        return anchor.chapterId() == null
                ? catalogue.goals()
                : catalogue.chapter(anchor.chapterId()).map(Chapter::goals).orElse(catalogue.goals());
    }

    /** Every goal at the anchor with the score that its keywords give. */
    List<GoalScore> score(FoldedText folded, String text, Anchor anchor) {
        List<Lexicon.Hit> hits = keywords.find(folded, text);
        List<GoalScore> scores = new ArrayList<>();
        for (OperativeGoal goal : goalsAt(anchor)) {
            List<Span> found = hits.stream()
                    .filter(hit -> hit.category().equals(goal.id()))
                    .map(Lexicon.Hit::span)
                    .toList();
            scores.add(new GoalScore(goal.id(), score(goal, found, text, anchor), found));
        }
        return scores;
    }

    private static double score(OperativeGoal goal, List<Span> found, String text, Anchor anchor) {
        long distinct = found.stream().map(span -> span.in(text)).distinct().count();
        double byWords = distinct == 0 ? 0 : 1 - (1 - FIRST_WORD) / Math.pow(2, distinct - 1.0);
        return goal.id().equals(anchor.goalId()) ? Math.max(ANCHORED, byWords) : byWords;
    }

    private static List<String> words(OperativeGoal goal) {
        return goal.keywords().values().stream().flatMap(List::stream).toList();
    }
}

package org.mitschrift.text.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.text.keywords.Term;
import org.mitschrift.text.keywords.Wording;

/** How well a catalogue's goals can be told apart by their German words; for whoever writes a catalogue. Pure. */
public final class CatalogueCheck {
    private static final String GERMAN = "de";
    private static final int FEW_WORDS = 5;
    private static final int MANY_SHARED = 3;
    private static final double SHARED_PART = 0.25;

    private CatalogueCheck() {}

    /**
     * A goal and how much of what it says is its own.
     *
     * @param ownShare of its words, by weight, 0..1; 1 if no other goal of the chapter uses any of them
     */
    public record GoalReport(String goalId, int keywords, double ownShare) {}

    /** Something to know about a catalogue. */
    public sealed interface Remark {
        /** Whether it should be mended before comments are read by this catalogue. */
        boolean isSerious();
    }

    /** A goal without German keywords is found by the words of its title and text alone, which citizens rarely use. */
    public record NoKeywords(String goalId) implements Remark {
        @Override
        public boolean isSerious() {
            return true;
        }
    }

    /** A goal that has few telling words in all. */
    public record FewWords(String goalId, int words) implements Remark {
        @Override
        public boolean isSerious() {
            return true;
        }
    }

    /**
     * Two goals of a chapter that use the same words.
     *
     * @param isSerious whether so many that comments on one will be taken for the other
     */
    public record SharedWords(String goalId, String other, List<String> words, boolean isSerious) implements Remark {
        public SharedWords {
            words = List.copyOf(words);
        }
    }

    /** A keyword that stands in comments on everything. */
    public record TooGeneral(String goalId, String word) implements Remark {
        @Override
        public boolean isSerious() {
            return true;
        }
    }

    /** A keyword listed twice, maybe in another form. */
    public record Twice(String goalId, String word) implements Remark {
        @Override
        public boolean isSerious() {
            return false;
        }
    }

    /** A topic that can't be found. */
    public record TopicWithoutKeywords(String topicId) implements Remark {
        @Override
        public boolean isSerious() {
            return true;
        }
    }

    /** Each goal, chapter by chapter. */
    public static List<GoalReport> report(Chapter chapter) {
        List<Term> terms = CatalogueIndex.terms(chapter);
        return chapter.goals().stream()
                .map(goal -> new GoalReport(
                        goal.id(),
                        goal.keywords().values().stream().mapToInt(List::size).sum(),
                        ownShare(goal, terms)))
                .toList();
    }

    private static double ownShare(OperativeGoal goal, List<Term> terms) {
        Map<Boolean, Double> byOwn = terms.stream()
                .filter(term -> term.owner().equals(goal.id()))
                .collect(Collectors.partitioningBy(
                        term -> terms.stream()
                                .noneMatch(other -> !other.owner().equals(goal.id())
                                        && other.language().equals(term.language())
                                        && Wording.root(other).equals(Wording.root(term))),
                        Collectors.summingDouble(Term::weight)));
        double own = byOwn.getOrDefault(true, 0.0);
        double all = own + byOwn.getOrDefault(false, 0.0);
        return all == 0 ? 0 : own / all;
    }

    /** Serious remarks first. */
    public static List<Remark> remarks(GoalCatalogue catalogue) {
        List<Remark> remarks = new ArrayList<>();
        for (Chapter chapter : catalogue.chapters()) {
            chapter.goals().forEach(goal -> remarks.addAll(ofGoal(goal)));
            remarks.addAll(shared(chapter));
        }
        catalogue.taxonomy().stream()
                .filter(topic ->
                        topic.keywords().getOrDefault(GERMAN, List.of()).isEmpty())
                .forEach(topic -> remarks.add(new TopicWithoutKeywords(topic.id())));
        remarks.sort(Comparator.comparing(remark -> !remark.isSerious()));
        return List.copyOf(remarks);
    }

    private static List<Remark> ofGoal(OperativeGoal goal) {
        List<Remark> remarks = new ArrayList<>();
        List<String> keywords = goal.keywords().getOrDefault(GERMAN, List.of());
        int words = roots(goal).size();
        if (keywords.isEmpty()) {
            remarks.add(new NoKeywords(goal.id()));
        } else if (words < FEW_WORDS) {
            remarks.add(new FewWords(goal.id(), words));
        }
        Set<String> seen = new HashSet<>();
        for (String keyword : keywords) {
            if (!Wording.isTelling(keyword)) {
                remarks.add(new TooGeneral(goal.id(), keyword));
            }
            if (!seen.add(Wording.root(new Term(goal.id(), GERMAN, keyword, 1)))) {
                remarks.add(new Twice(goal.id(), keyword));
            }
        }
        return remarks;
    }

    private static List<Remark> shared(Chapter chapter) {
        List<Remark> remarks = new ArrayList<>();
        List<OperativeGoal> goals = chapter.goals();
        for (int a = 0; a < goals.size(); a++) {
            for (int b = a + 1; b < goals.size(); b++) {
                Map<String, String> one = roots(goals.get(a));
                Map<String, String> other = roots(goals.get(b));
                Set<String> both = new LinkedHashSet<>(one.keySet());
                both.retainAll(other.keySet());
                if (!both.isEmpty()) {
                    int fewer = Math.min(one.size(), other.size());
                    boolean serious = both.size() >= MANY_SHARED && both.size() >= SHARED_PART * fewer;
                    List<String> words = both.stream()
                            .map(root -> one.getOrDefault(root, root))
                            .toList();
                    remarks.add(new SharedWords(
                            goals.get(a).id(), goals.get(b).id(), words, serious || both.size() == fewer));
                }
            }
        }
        return remarks;
    }

    /** A goal's German words by their root. */
    private static Map<String, String> roots(OperativeGoal goal) {
        Map<String, String> roots = new TreeMap<>();
        Stream.of(
                        Wording.keywords(
                                goal.id(), Map.of(GERMAN, goal.keywords().getOrDefault(GERMAN, List.of())), 1),
                        Wording.tellingWords(goal.id(), goal.title().getOrDefault(GERMAN, ""), 1),
                        Wording.tellingWords(goal.id(), goal.text().getOrDefault(GERMAN, ""), 1))
                .flatMap(List::stream)
                .forEach(term -> roots.putIfAbsent(Wording.root(term), term.words()));
        return roots;
    }
}

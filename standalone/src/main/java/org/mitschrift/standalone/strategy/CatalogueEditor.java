package org.mitschrift.standalone.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;

/** Puts a chapter into a catalogue. */
public final class CatalogueEditor {
    private CatalogueEditor() {}

    /**
     * The catalogue with the chapter in it: in the place of the chapter of the same id, whose keywords and other languages
     * stay, else after the named one, else at the end.
     *
     * @throws StrategyPageException if there is no chapter {@code after}
     */
    public static GoalCatalogue put(GoalCatalogue catalogue, Chapter chapter, @Nullable String after)
            throws StrategyPageException {
        List<Chapter> chapters = new ArrayList<>(catalogue.chapters());
        int there = indexOf(chapters, chapter.id());
        if (there >= 0 && after == null) {
            chapters.set(there, merge(chapters.get(there), chapter));
            return with(catalogue, chapters);
        }
        Chapter merged = there < 0 ? chapter : merge(chapters.remove(there), chapter);
        int place = after == null ? chapters.size() - 1 : indexOf(chapters, after);
        if (after != null && place < 0) {
            throw new StrategyPageException("There is no chapter \"" + after + "\" to put it after. Known: "
                    + String.join(
                            ", ", catalogue.chapters().stream().map(Chapter::id).toList()) + ".");
        }
        chapters.add(place + 1, merged);
        return with(catalogue, chapters);
    }

    private static GoalCatalogue with(GoalCatalogue catalogue, List<Chapter> chapters) {
        return new GoalCatalogue(catalogue.projectId(), catalogue.title(), chapters, catalogue.taxonomy());
    }

    private static int indexOf(List<Chapter> chapters, String id) {
        return chapters.stream().map(Chapter::id).toList().indexOf(id);
    }

    private static Chapter merge(Chapter old, Chapter next) {
        Map<String, OperativeGoal> known = new HashMap<>();
        old.goals().forEach(goal -> known.put(goal.id(), goal));
        List<OperativeGoal> goals = next.goals().stream()
                .map(goal -> merge(known.getOrDefault(goal.id(), goal), goal))
                .toList();
        return new Chapter(
                next.id(), over(old.title(), next.title()), over(old.introduction(), next.introduction()), goals);
    }

    private static OperativeGoal merge(OperativeGoal old, OperativeGoal next) {
        return new OperativeGoal(
                next.id(), over(old.title(), next.title()), over(old.text(), next.text()), old.keywords());
    }

    private static Map<String, String> over(Map<String, String> old, Map<String, String> next) {
        Map<String, String> merged = new HashMap<>(old);
        merged.putAll(next);
        return merged;
    }
}

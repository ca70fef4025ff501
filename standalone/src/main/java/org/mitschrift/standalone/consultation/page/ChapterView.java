package org.mitschrift.standalone.consultation.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.kit.page.Language;
import org.mitschrift.standalone.consultation.comments.GoalVoices;
import org.mitschrift.standalone.consultation.comments.Shown;

/** A chapter as it is read: its goals, and the chapters beside it. */
public record ChapterView(
        String address,
        Phrase project,
        Phrase title,
        Phrase introduction,
        List<Goal> goals,
        Map<String, Phrase> topics,
        @Nullable Neighbour previous,
        @Nullable Neighbour next) {
    private static final int TOPICS = 3;

    public ChapterView {
        goals = List.copyOf(goals);
        topics = Map.copyOf(topics);
    }

    /** An operative goal, and what its comments say. */
    public record Goal(String id, Phrase title, Phrase text, GoalVoices voices) {}

    /** A topic and how many comments of a goal have it. */
    public record Frequent(Phrase title, int comments) {}

    /** The chapter before or after. */
    public record Neighbour(String address, Phrase title) {}

    /** The address of a chapter's page. */
    public static String address(String projectId, String chapterId) {
        return "/projects/" + projectId + "/chapters/" + chapterId;
    }

    /** @param voices of a goal, by its id */
    public static Optional<ChapterView> of(
            GoalCatalogue catalogue, String chapterId, Language reader, Function<String, GoalVoices> voices) {
        return catalogue.chapter(chapterId).map(chapter -> {
            int at = catalogue.chapters().indexOf(chapter);
            return new ChapterView(
                    address(catalogue.projectId(), chapterId),
                    Phrase.of(catalogue.title(), reader),
                    Phrase.of(chapter.title(), reader),
                    Phrase.of(chapter.introduction(), reader),
                    goals(chapter, reader, voices),
                    catalogue.taxonomy().stream()
                            .collect(Collectors.toMap(TaxonomyTopic::id, topic -> Phrase.of(topic.title(), reader))),
                    neighbour(catalogue, at - 1, reader),
                    neighbour(catalogue, at + 1, reader));
        });
    }

    /** The goal's title, if this chapter has it. */
    public Optional<Phrase> goalTitle(@Nullable String goalId) {
        return goals.stream()
                .filter(goal -> goal.id().equals(goalId))
                .map(Goal::title)
                .findFirst();
    }

    /** What a comment was found to be about: goals of this chapter that its author did not name, then topics. */
    public List<Phrase> found(Shown shown) {
        Stream<Phrase> inGoals = shown.found().goals().stream()
                .filter(goal -> !goal.equals(shown.goalId()))
                .flatMap(goal -> goalTitle(goal).stream());
        Stream<Phrase> inTopics =
                shown.found().topics().stream().filter(topics::containsKey).map(topics::get);
        return Stream.concat(inGoals, inTopics).toList();
    }

    /** The topics that most comments of a goal have, those of the catalogue alone. */
    public List<Frequent> frequent(GoalVoices voices) {
        return topics.entrySet().stream()
                .map(topic -> new Frequent(topic.getValue(), voices.topics().getOrDefault(topic.getKey(), 0)))
                .filter(topic -> topic.comments() > 0)
                .sorted(Comparator.comparingInt(Frequent::comments).reversed().thenComparing(topic -> topic.title()
                        .text()))
                .limit(TOPICS)
                .toList();
    }

    private static List<Goal> goals(Chapter chapter, Language reader, Function<String, GoalVoices> voices) {
        return chapter.goals().stream()
                .map(goal -> new Goal(
                        goal.id(),
                        Phrase.of(goal.title(), reader),
                        Phrase.of(goal.text(), reader),
                        voices.apply(goal.id())))
                .toList();
    }

    private static @Nullable Neighbour neighbour(GoalCatalogue catalogue, int at, Language reader) {
        if (at < 0 || at >= catalogue.chapters().size()) {
            return null;
        }
        Chapter chapter = catalogue.chapters().get(at);
        return new Neighbour(address(catalogue.projectId(), chapter.id()), Phrase.of(chapter.title(), reader));
    }
}

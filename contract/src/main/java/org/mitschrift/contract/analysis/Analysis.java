package org.mitschrift.contract.analysis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Later;

/**
 * What one revision's text says. Holds no word of the text.
 *
 * @param language BCP 47, {@code und} when unsure
 * @param languageConfidence 0..1
 * @param toxicity overall, 0..1; null where no model judges the language
 * @param unassessed why {@code toxicity} is null ({@code language}), else null
 * @param signals findings of all detectors
 * @param goals every goal of the chapter's catalogue with its score
 * @param goalState whether goals were found, surely none, or undecided
 * @param topics ids of the project's taxonomy
 * @param sentiment null where no model judges it
 * @param kinds several of {@link #KINDS}
 * @param models what judged, for provenance
 * @param later fields of a later release, kept as they came
 */
public record Analysis(
        String language,
        double languageConfidence,
        @Nullable Double toxicity,
        @Nullable String unassessed,
        List<Signal> signals,
        List<GoalScore> goals,
        GoalState goalState,
        List<String> topics,
        @Nullable Sentiment sentiment,
        List<String> kinds,
        List<ModelVersion> models,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    /** What a text can be. */
    public static final List<String> KINDS =
            List.of("question", "proposal", "criticism", "praise", "fact-claim", "personal-story");

    public Analysis {
        signals = List.copyOf(signals);
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
        kinds = List.copyOf(kinds);
        models = List.copyOf(models);
        later = Later.kept(later);
    }

    /** As this release makes it. */
    public Analysis(
            String language,
            double languageConfidence,
            @Nullable Double toxicity,
            @Nullable String unassessed,
            List<Signal> signals,
            List<GoalScore> goals,
            GoalState goalState,
            List<String> topics,
            @Nullable Sentiment sentiment,
            List<String> kinds,
            List<ModelVersion> models) {
        this(
                language,
                languageConfidence,
                toxicity,
                unassessed,
                signals,
                goals,
                goalState,
                topics,
                sentiment,
                kinds,
                models,
                Map.of());
    }

    /** The same findings with other goals and topics. */
    public Analysis withGoals(List<GoalScore> newGoals, GoalState newState, List<String> newTopics) {
        return new Analysis(
                language,
                languageConfidence,
                toxicity,
                unassessed,
                signals,
                newGoals,
                newState,
                newTopics,
                sentiment,
                kinds,
                models,
                later);
    }

    /** The strongest signal of a category. */
    public Optional<Signal> signal(String category) {
        return signals.stream()
                .filter(signal -> signal.category().equals(category))
                .max(java.util.Comparator.comparingDouble(Signal::score));
    }
}

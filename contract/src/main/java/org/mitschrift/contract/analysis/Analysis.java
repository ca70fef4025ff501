package org.mitschrift.contract.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param kinds question, proposal, criticism, praise, fact-claim, personal-story
 * @param models what judged, for provenance
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
        List<ModelVersion> models) {
    public Analysis {
        signals = List.copyOf(signals);
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
        kinds = List.copyOf(kinds);
        models = List.copyOf(models);
    }

    /** The strongest signal of a category. */
    public Optional<Signal> signal(String category) {
        return signals.stream()
                .filter(signal -> signal.category().equals(category))
                .max(java.util.Comparator.comparingDouble(Signal::score));
    }
}

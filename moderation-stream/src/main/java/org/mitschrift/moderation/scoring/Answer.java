package org.mitschrift.moderation.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.analysis.Sentiment;
import org.mitschrift.contract.cases.Verdict;

/**
 * What is said of one text: the shape of a line of {@code mitschrift analyse} and of {@code POST /v1/analyse}. Later
 * releases add fields; none changes.
 *
 * @param id as it was asked
 * @param language BCP 47, {@code und} when unsure
 * @param toxicity 0..1, null where no model judges the language
 * @param unassessed why {@code toxicity} is null, else absent
 * @param verdict the policy's; {@code review} means that a person must look
 * @param unsure published, but worth a look
 * @param reasons sentences for a moderator, those that ask for review first
 * @param goals every goal of the chapter's catalogue
 * @param topics ids of the project's taxonomy
 * @param keyPhrases noun phrases of a German text, each in one form; ten at most
 * @param sentiment null where no model judges it
 */
public record Answer(
        JsonNode id,
        String language,
        double languageConfidence,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double toxicity,
        @Nullable String unassessed,
        Verdict verdict,
        boolean unsure,
        List<Finding> signals,
        List<String> reasons,
        List<Goal> goals,
        GoalState goalState,
        List<String> topics,
        List<String> keyPhrases,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Sentiment sentiment,
        List<String> kinds) {

    /** A signal with the words it rests on. */
    public record Finding(String category, double score, List<Quote> evidence, String detector, String version) {}

    /** A stretch of the text: UTF-16 offsets, {@code end} exclusive; {@code text} is exactly what stands there. */
    public record Quote(int start, int end, String text) {}

    /** A goal with the words that spoke for it; at 0.5 and above it is assigned. */
    public record Goal(String id, double score, List<String> words) {}
}

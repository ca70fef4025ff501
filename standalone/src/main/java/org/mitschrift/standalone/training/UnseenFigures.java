package org.mitschrift.standalone.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.contract.json.Json;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;
import org.mitschrift.text.goals.CatalogueIndex;

/**
 * How the shipped analysis does on a consultation that no model has seen (Tempelhofer Feld): its four largest categories as
 * goals described in our own words, comments inheriting their proposal's, against BM25 on the same words; and sentiment
 * against the stance that commenters gave themselves.
 */
public final class UnseenFigures {
    private static final String SET = "Tempelhofer Feld, never trained on";
    private static final List<String> STANCES = List.of("negative", "neutral", "positive");

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> goals = new ArrayList<>();
    private final List<Integer> stances = new ArrayList<>();
    private final GoalCatalogue catalogue;

    private UnseenFigures(GoalCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param sets the folder of the public sets */
    public static List<String> rows(Path sets) throws IOException {
        UnseenFigures figures = new UnseenFigures(catalogue());
        figures.read(sets.resolve("participation/tempelhofer-feld-events.jsonl"));
        return figures.rows();
    }

    private static GoalCatalogue catalogue() throws IOException {
        try (InputStream in = UnseenFigures.class.getResourceAsStream("/evaluation/tempelhofer-feld.json")) {
            return Json.read(Objects.requireNonNull(in).readAllBytes(), GoalCatalogue.class);
        }
    }

    private void read(Path file) throws IOException {
        List<String> ids = catalogue.goals().stream().map(OperativeGoal::id).toList();
        Map<String, String> categories = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = Json.MAPPER.readTree(line);
            if (row.path("type").asText().equals("proposal")) {
                categories.put(
                        row.path("id").asText(), row.path("category").asText("").toLowerCase(Locale.GERMAN));
            }
            texts.add((row.path("title").asText("") + "\n" + row.path("text").asText()).strip());
            goals.add(ids.indexOf(categories.getOrDefault(row.path("proposal").asText(), "")));
            stances.add(row.path("stance").isInt() ? row.path("stance").intValue() + 1 : -1);
        }
    }

    private List<String> rows() throws IOException {
        TextAnalyser analyser = TextAnalyser.shipped();
        CatalogueIndex index = CatalogueIndex.of(catalogue);
        double[][] ours = new double[texts.size()][];
        double[][] moods = new double[texts.size()][];
        for (int i = 0; i < ours.length; i++) {
            Analysis analysis =
                    analyser.analyse(new AnalysisRequest(texts.get(i), Anchor.ofProject(catalogue.projectId()), index));
            ours[i] =
                    analysis.goals().stream().mapToDouble(goal -> goal.score()).toArray();
            moods[i] = mood(analysis);
        }
        double[] own = macro(ours, goals);
        double[] bm25 = macro(Bm25.scores(texts, catalogue.goals()), goals);
        return List.of(
                ToneFigures.row("goals without examples, best of four: macro-F1 / accuracy", SET, own),
                ToneFigures.row("the same by BM25 on the same words (Lucene, German stems)", SET, bm25),
                ToneFigures.row(
                        "sentiment against the commenters' own stance: macro-F1 / accuracy",
                        SET,
                        macro(moods, stances)));
    }

    private static double[] mood(Analysis analysis) {
        double[] one = new double[STANCES.size()];
        @Nullable
        String label =
                analysis.sentiment() == null ? null : analysis.sentiment().label();
        if (label != null && STANCES.contains(label)) {
            one[STANCES.indexOf(label)] = 1;
        }
        return one;
    }

    /** Macro-F1 and accuracy of the best class over the texts that have one; a text without any score is wrong. */
    private static double[] macro(double[][] scores, List<Integer> truth) {
        int classes = scores[0].length;
        int[] hits = new int[classes];
        int[] called = new int[classes];
        int[] there = new int[classes];
        int texts = 0;
        for (int i = 0; i < scores.length; i++) {
            if (truth.get(i) >= 0) {
                texts++;
                there[truth.get(i)]++;
                int best = best(scores[i]);
                if (best >= 0) {
                    called[best]++;
                    hits[best] += best == truth.get(i) ? 1 : 0;
                }
            }
        }
        double sum = 0;
        int right = 0;
        for (int c = 0; c < classes; c++) {
            sum += hits[c] == 0 ? 0 : 2.0 * hits[c] / (called[c] + there[c]);
            right += hits[c];
        }
        return new double[] {sum / classes, right / (double) texts};
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return scores[best] == 0 ? -1 : best;
    }
}

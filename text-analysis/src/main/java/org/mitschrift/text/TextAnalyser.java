package org.mitschrift.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.analysis.ModelVersion;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.language.LanguageDetector;
import org.mitschrift.text.language.LanguageGuess;
import org.mitschrift.text.privacy.PersonalData;
import org.mitschrift.text.words.FoldedText;
import org.mitschrift.text.words.WordList;

/** Analyses texts by the shipped language model and word lists. Safe for all threads. */
public final class TextAnalyser {
    private static final String VERSION = "1";
    private static final Set<String> JUDGED = Set.of("de", LanguageGuess.UNSURE);
    private static final List<Category> TONE =
            List.of(Category.INSULT, Category.PROFANITY, Category.HATE, Category.THREAT);
    private static final double ASSIGNED = 0.5;
    private static final int LONG_ENOUGH = 12;

    private final LanguageDetector languages = LanguageDetector.shipped();
    private final PersonalData personalData = new PersonalData();
    private final Map<Category, WordList> lists = new LinkedHashMap<>();

    private TextAnalyser() {
        for (Category category : TONE) {
            lists.put(category, WordList.resource("words/de/" + category.id() + ".txt"));
        }
        lists.put(Category.SPAM, WordList.resource("words/de/spam.txt"));
    }

    /** Loads the shipped model and lists once; keep the result. */
    public static TextAnalyser shipped() {
        return new TextAnalyser();
    }

    public Analysis analyse(AnalysisRequest request) {
        String text = request.text();
        LanguageGuess language = languages.detect(text);
        FoldedText folded = FoldedText.of(text);
        boolean judged = JUDGED.contains(language.language());
        List<Signal> signals = new ArrayList<>();
        lists.forEach((category, list) -> {
            if (judged || !TONE.contains(category)) {
                signals.add(signal(category, "words", list.find(folded, text)));
            }
        });
        signals.add(personalData.signal(text));
        List<GoalScore> goals =
                request.catalogue() == null ? List.of() : request.catalogue().score(folded, text, request.anchor());
        return new Analysis(
                language.language(),
                language.confidence(),
                judged ? toxicity(signals) : null,
                judged ? null : "language",
                signals,
                goals,
                goalState(goals, text),
                List.of(),
                null,
                List.of(),
                List.of(new ModelVersion("opennlp-langdetect", "183"), new ModelVersion("words-de", VERSION)));
    }

    private static Signal signal(Category category, String detector, List<WordList.Hit> hits) {
        double score = hits.stream().mapToDouble(WordList.Hit::score).max().orElse(0);
        List<Span> evidence = hits.stream()
                .sorted(Comparator.comparingDouble(WordList.Hit::score).reversed())
                .map(WordList.Hit::span)
                .limit(5)
                .toList();
        return new Signal(category.id(), score, evidence, detector, VERSION);
    }

    private static @Nullable Double toxicity(List<Signal> signals) {
        return signals.stream()
                .filter(signal -> TONE.stream().anyMatch(c -> c.id().equals(signal.category())))
                .mapToDouble(Signal::score)
                .max()
                .orElse(0);
    }

    private static GoalState goalState(List<GoalScore> goals, String text) {
        if (goals.stream().anyMatch(goal -> goal.score() >= ASSIGNED)) {
            return GoalState.ASSIGNED;
        }
        return new StringTokenizer(text).countTokens() > LONG_ENOUGH ? GoalState.GENERAL : GoalState.UNDECIDED;
    }
}

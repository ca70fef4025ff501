package org.mitschrift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.analysis.ModelVersion;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.text.goals.GoalFinder;
import org.mitschrift.text.language.LanguageDetector;
import org.mitschrift.text.language.LanguageGuess;
import org.mitschrift.text.learn.LinearModel;
import org.mitschrift.text.privacy.PersonalData;
import org.mitschrift.text.reading.Reader;
import org.mitschrift.text.tone.Letters;
import org.mitschrift.text.tone.ToneDetector;
import org.mitschrift.text.words.Lexicon;

/** Analyses texts by the shipped models and word lists. Safe for all threads. */
public final class TextAnalyser {
    private static final Set<String> JUDGED_AS_GERMAN = Set.of("de", LanguageGuess.UNSURE);

    private final LanguageDetector languages = LanguageDetector.shipped();
    private final Lexicon lists = Lexicon.shipped(Judged.LISTS);
    private final ToneDetector tone = new ToneDetector(LinearModel.shipped("tone"));
    private final Reader reader = new Reader(LinearModel.shipped("reading"), LinearModel.shipped("manner"));
    private final PersonalData personalData = new PersonalData();
    private final List<ModelVersion> models = Stream.concat(
                    Stream.of(
                            new ModelVersion("language", languages.version()),
                            new ModelVersion("tone", tone.version())),
                    reader.versions().stream())
            .toList();

    private TextAnalyser() {}

    /** Loads the shipped models and lists once; keep the result. */
    public static TextAnalyser shipped() {
        return new TextAnalyser();
    }

    /** Whether the German models judge a text of this language; they do where it is unsure. */
    public static boolean isJudgedAsGerman(String language) {
        return JUDGED_AS_GERMAN.contains(language);
    }

    public Analysis analyse(AnalysisRequest request) {
        LanguageGuess language = languages.detect(request.text());
        boolean german = isJudgedAsGerman(language.language());
        Judged text = Judged.of(request.text(), lists);
        List<Signal> signals = signals(text, german);
        Reader.@Nullable Reading reading = german ? reader.read(text) : null;
        List<GoalScore> goals = GoalFinder.find(request, text, language.language(), reading);
        List<String> topics = topics(request, text, language, reading);
        return new Analysis(
                language.language(),
                language.confidence(),
                german ? toxicity(signals) : null,
                german ? null : "language",
                signals,
                goals,
                request.catalogue() == null ? GoalState.UNDECIDED : GoalFinder.state(goals, text, reading),
                topics,
                reading == null ? null : reading.sentiment(),
                reading == null ? List.of() : reading.kinds(),
                models);
    }

    private static List<String> topics(
            AnalysisRequest request, Judged text, LanguageGuess language, Reader.@Nullable Reading reading) {
        if (request.catalogue() == null) {
            return reading == null ? List.of() : reading.topics();
        }
        return request.catalogue().topics().find(text, language.language(), reading);
    }

    private List<Signal> signals(Judged text, boolean german) {
        List<Signal> signals = new ArrayList<>(tone.detect(text, german));
        signals.add(personalData.signal(text.text()));
        signals.add(Letters.shouting(text.text()));
        signals.add(Letters.foreignScript(text.text()));
        return signals;
    }

    private static double toxicity(List<Signal> signals) {
        return signals.stream()
                .filter(signal -> signal.category().equals(Category.TOXICITY.id()))
                .mapToDouble(Signal::score)
                .findFirst()
                .orElse(0);
    }
}

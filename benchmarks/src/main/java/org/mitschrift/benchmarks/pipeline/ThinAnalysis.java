package org.mitschrift.benchmarks.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.ModelVersion;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.moderation.cases.Analyser;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.Judged;
import org.mitschrift.text.goals.CatalogueIndex;
import org.mitschrift.text.goals.GoalFinder;
import org.mitschrift.text.language.LanguageDetector;
import org.mitschrift.text.language.LanguageGuess;
import org.mitschrift.text.learn.FeatureExtractor;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.words.FoldedText;
import org.mitschrift.text.words.Lexicon;

/**
 * The least that can judge a comment: its language, listed words with a floor, goals by the catalogue's keywords. Shows what
 * the pipeline carries when the analysis costs next to nothing; it is in no service. Safe for all threads.
 */
final class ThinAnalysis implements Analyser {
    private static final Features NONE = FeatureExtractor.extract(FoldedText.of(""), "", List.of());
    private static final String DETECTOR = "lists";
    private static final String VERSION = "1";

    private final LanguageDetector languages = LanguageDetector.shipped();
    private final Lexicon lists = Lexicon.shipped(Judged.LISTS);
    private final CatalogueIndex catalogue;

    private ThinAnalysis(CatalogueIndex catalogue) {
        this.catalogue = catalogue;
    }

    static ThinAnalysis load() throws IOException {
        try (InputStream in = ThinAnalysis.class.getResourceAsStream("/catalogue/smart-city-strategie.json")) {
            byte[] catalogue =
                    Objects.requireNonNull(in, "The shipped catalogue").readAllBytes();
            return new ThinAnalysis(CatalogueIndex.of(Json.read(catalogue, GoalCatalogue.class)));
        }
    }

    @Override
    public Analysed analyse(CommentSubmitted submitted) {
        String text = submitted.text().open();
        LanguageGuess language = languages.detect(text);
        FoldedText folded = FoldedText.of(text);
        Judged judged = new Judged(text, folded, lists.find(folded, text), NONE);
        AnalysisRequest request = new AnalysisRequest(text, submitted.anchor(), catalogue);
        List<GoalScore> goals = GoalFinder.find(request, judged, language.language(), null);
        Analysis analysis = new Analysis(
                language.language(),
                language.confidence(),
                null,
                null,
                signals(judged),
                goals,
                GoalFinder.state(goals, judged, null),
                List.of(),
                null,
                List.of(),
                List.of(new ModelVersion("language", languages.version())));
        return new Analysed(analysis, null);
    }

    private static List<Signal> signals(Judged text) {
        return text.hits().stream()
                .filter(hit -> hit.floor() > 0)
                .map(hit -> new Signal(hit.category(), hit.floor(), List.of(hit.span()), DETECTOR, VERSION))
                .toList();
    }
}

package org.mitschrift.benchmarks.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * What one would build first with Apache OpenNLP: its language detector, its German tokenizer, and three document
 * categorizers as they come (maximum entropy on a bag of words). What they say is not judged here, only how fast.
 * For one thread.
 */
final class StockPipeline {
    private static final int CATEGORIZERS = 3;

    private final LanguageDetectorME languages;
    private final TokenizerME tokenizer;
    private final List<DocumentCategorizerME> categorizers = new ArrayList<>();

    StockPipeline(List<Texts> labelled) throws IOException {
        try (InputStream langdetect = open("langdetect-183.bin");
                InputStream tokens = open("opennlp-de-ud-gsd-tokens-1.3-2.5.4.bin")) {
            languages = new LanguageDetectorME(new LanguageDetectorModel(langdetect));
            tokenizer = new TokenizerME(new TokenizerModel(tokens));
        }
        List<DocumentSample> samples = labelled.stream()
                .map(text -> new DocumentSample(text.verdict(), tokenizer.tokenize(text.text())))
                .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 20);
        for (int i = 0; i < CATEGORIZERS; i++) {
            DoccatModel model = DocumentCategorizerME.train(
                    "de", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
            categorizers.add(new DocumentCategorizerME(model));
        }
    }

    private static InputStream open(String model) {
        return Objects.requireNonNull(
                StockPipeline.class.getResourceAsStream("/" + model), "not on the class path: " + model);
    }

    /** The sum of the categories' probabilities and the language's: something that needs all of them. */
    double analyse(String text) {
        double sum = languages.predictLanguage(text).getConfidence();
        String[] tokens = tokenizer.tokenize(text);
        for (DocumentCategorizerME categorizer : categorizers) {
            sum += categorizer.categorize(tokens)[0];
        }
        return sum;
    }
}

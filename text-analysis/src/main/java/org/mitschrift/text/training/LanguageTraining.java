package org.mitschrift.text.training;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mitschrift.text.language.LanguageDetector;
import org.mitschrift.text.language.LanguageModel;

/**
 * Counts how often each language has each gram: multinomial naive Bayes with additive smoothing (Manning et al. 2008,
 * 13.2). Counting needs no trainer; OpenNLP's would make a string of every gram.
 */
public final class LanguageTraining {
    private static final double SMOOTHING = 0.05;

    private LanguageTraining() {}

    /**
     * A text whose language is known.
     *
     * @param fold of cross-validation; negative where it is never judged
     */
    public record Sample(String text, String language, int fold, boolean sentence) {}

    public static LanguageModel train(String version, List<Sample> samples, Predicate<Sample> use) {
        List<String> languages =
                List.copyOf(new TreeSet<>(samples.stream().map(Sample::language).toList()));
        double[][] counts = new double[LanguageModel.SIZE][languages.size()];
        double[] totals = new double[languages.size()];
        samples.stream().filter(use).forEach(sample -> {
            int language = languages.indexOf(sample.language());
            LanguageModel.eachGram(sample.text(), bucket -> {
                counts[bucket][language]++;
                totals[language]++;
            });
        });
        for (double[] row : counts) {
            for (int l = 0; l < row.length; l++) {
                row[l] = Math.log((row[l] + SMOOTHING) / (totals[l] + SMOOTHING * LanguageModel.SIZE));
            }
        }
        return LanguageModel.of(version, languages, counts);
    }

    /**
     * Held-out accuracy of sentences among these languages, and of "German or not".
     *
     * @return the two shares
     */
    public static double[] accuracy(List<Sample> samples, Predicate<Sample> judged) {
        long right = 0;
        long german = 0;
        long all = 0;
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            int out = fold;
            LanguageDetector detector = new LanguageDetector(train("", samples, sample -> sample.fold() != out));
            for (Sample sample : samples) {
                if (sample.fold() == out && judged.test(sample)) {
                    String said = detector.detect(sample.text()).language();
                    all++;
                    right += said.equals(sample.language()) ? 1 : 0;
                    german += said.equals("de") == sample.language().equals("de") ? 1 : 0;
                }
            }
        }
        return new double[] {right / (double) all, german / (double) all};
    }
}

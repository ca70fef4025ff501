package org.mitschrift.standalone.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mitschrift.moderation.policy.Policy;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.Example;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.LanguageTraining;
import org.mitschrift.text.training.LanguageTraining.Sample;
import org.mitschrift.text.training.ModelTrainer;
import org.mitschrift.text.training.ReadingTraining;
import org.mitschrift.text.training.ToneTraining;

/** Judges a shipped model by cross-validation, and trains it anew: one way for each. */
public enum ModelLab {
    LANGUAGE {
        @Override
        public Judged judge(Sets sets) throws IOException {
            List<Sample> samples = sets.languages();
            List<String> rows = new ArrayList<>();
            rows.add(ToneFigures.row(
                    "language / German or not",
                    "sentences in 11 languages, CV",
                    LanguageTraining.accuracy(
                            samples, sample -> sample.sentence() && ELEVEN.contains(sample.language()))));
            rows.add(ToneFigures.row(
                    "language / German or not",
                    "sentences and word pairs in 18 languages, CV",
                    LanguageTraining.accuracy(samples, sample -> true)));
            return new Judged(rows, version -> LanguageTraining.train(version, samples, sample -> true)
                    .toBytes());
        }
    },
    READING {
        @Override
        public Judged judge(Sets sets) throws IOException {
            List<HeadPlan> plans = sets.readingPlans().stream()
                    .filter(plan -> !ReadingTraining.isManner(plan))
                    .toList();
            return reading(plans, sets.reading(plans));
        }
    },
    MANNER {
        @Override
        public Judged judge(Sets sets) throws IOException {
            List<HeadPlan> plans = sets.readingPlans().stream()
                    .filter(ReadingTraining::isManner)
                    .toList();
            return reading(plans, sets.manner(plans));
        }
    },
    TONE {
        @Override
        public Judged judge(Sets sets) throws IOException {
            CrossValidation validated = CrossValidation.run(ToneTraining.PLANS, sets.tone());
            return new Judged(
                    new ToneFigures(validated, Policy.shipped().rules()).rows(),
                    version -> ModelTrainer.train(version, ToneTraining.PLANS, validated)
                            .toBytes());
        }
    };

    private static final Set<String> ELEVEN = Set.of("de", "en", "tr", "ar", "pl", "uk", "ru", "fr", "es", "it", "vi");

    private static Judged reading(List<HeadPlan> plans, List<Example> examples) {
        CrossValidation validated = CrossValidation.run(plans, examples);
        return new Judged(
                new ReadingFigures(validated, plans).rows(),
                version -> ModelTrainer.train(version, plans, validated).toBytes());
    }

    /** Cross-validates; the figures are on texts that the judging model did not see. */
    public abstract Judged judge(Sets sets) throws IOException;

    /** The model's name, as in {@code models/NAME.bin}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Trains on everything, with the calibration that the judging gave; the same bytes for the same sets. */
    @FunctionalInterface
    public interface Final {
        byte[] train(String version);
    }

    /**
     * What the judging gave.
     *
     * @param rows lines of a Markdown table
     */
    public record Judged(List<String> rows, Final model) {
        public Judged {
            rows = List.copyOf(rows);
        }
    }
}

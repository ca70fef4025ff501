package org.mitschrift.standalone.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mitschrift.standalone.training.Sets;
import org.mitschrift.text.learn.LinearModel;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.ModelTrainer;
import org.mitschrift.text.training.ToneTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mitschrift train}: rebuilds every shipped model from the labelled sets, to the same bytes. */
@Command(name = "train", description = "Trainiert die Modelle neu. / Trains the shipped models anew.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {
    private static final String VERSION = "2026-11-25";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SetsOptions where;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "text-analysis/src/main/resources/models",
            description = "wohin die Modelle kommen / where the models go (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Sets sets = where.sets();
        Files.createDirectories(out);
        List<HeadPlan> reading = sets.readingPlans();
        write("reading", reading, CrossValidation.run(reading, sets.reading(reading)));
        write("tone", ToneTraining.PLANS, CrossValidation.run(ToneTraining.PLANS, sets.tone()));
        return 0;
    }

    private void write(String name, List<HeadPlan> plans, CrossValidation validated) throws Exception {
        LinearModel model = ModelTrainer.train(VERSION, plans, validated);
        byte[] bytes = model.toBytes();
        Path file = out.resolve(name + ".bin");
        Files.write(file, bytes);
        spec.commandLine().getOut().printf("%s: %d heads, %d KiB%n", file, model.heads().size(), bytes.length / 1024);
        spec.commandLine().getOut().flush();
    }
}

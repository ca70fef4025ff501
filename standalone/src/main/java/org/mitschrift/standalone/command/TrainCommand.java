package org.mitschrift.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mitschrift.standalone.training.ModelLab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mitschrift train}: rebuilds the shipped models from the labelled sets, to the same bytes, and judges them. */
@Command(name = "train", description = "Trainiert die Modelle neu. / Trains the shipped models anew.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {
    private static final String VERSION = "2026-11-25.3";

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
        Files.createDirectories(out);
        PrintWriter printed = spec.commandLine().getOut();
        for (ModelLab lab : where.models()) {
            ModelLab.Judged judged = where.judge(lab, printed);
            byte[] model = judged.model().train(VERSION);
            Path file = out.resolve(lab.id() + ".bin");
            Files.write(file, model);
            printed.printf("%s: %d KiB%n", file, model.length / 1024);
            printed.flush();
        }
        return 0;
    }
}

package org.mitschrift.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mitschrift.standalone.training.ReadingFigures;
import org.mitschrift.standalone.training.Sets;
import org.mitschrift.standalone.training.ToneFigures;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.ToneTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mitschrift evaluate}: judges the models by cross-validation, prints the table and writes it down. */
@Command(name = "evaluate", description = "Misst die Modelle. / Measures the models by cross-validation.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {
    private static final String BEGIN = "<!-- figures: written by `mitschrift evaluate` -->";
    private static final String END = "<!-- end of figures -->";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SetsOptions where;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "text-analysis/MODELS.md",
            description = "wohin die Tabelle kommt / where the table goes (${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--hold",
            paramLabel = "SCORE",
            defaultValue = "0.8",
            description = "ab wann geprüft wird / from which score a text is reviewed (${DEFAULT-VALUE})")
    private double hold;

    @Override
    public Integer call() throws Exception {
        Sets sets = where.sets();
        List<String> rows = new ArrayList<>(List.of("| what | on | figure |", "|---|---|---|"));
        List<HeadPlan> plans = sets.readingPlans();
        rows.addAll(new ReadingFigures(CrossValidation.run(plans, sets.reading(plans)), plans).rows());
        rows.addAll(new ToneFigures(CrossValidation.run(ToneTraining.PLANS, sets.tone()), hold).rows());
        PrintWriter printed = spec.commandLine().getOut();
        rows.forEach(printed::println);
        printed.flush();
        write(String.join("\n", rows));
        return 0;
    }

    private void write(String table) throws Exception {
        String old = Files.exists(out) ? Files.readString(out) : BEGIN + "\n" + END + "\n";
        int begin = old.indexOf(BEGIN);
        int end = old.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(out + " has no place for the figures: it needs the lines\n" + BEGIN + "\n" + END);
        }
        Files.writeString(out, old.substring(0, begin) + BEGIN + "\n" + table + "\n" + old.substring(end));
    }
}

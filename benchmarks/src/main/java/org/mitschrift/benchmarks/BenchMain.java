package org.mitschrift.benchmarks;

import org.mitschrift.benchmarks.analysis.AnalysisCommand;
import org.mitschrift.benchmarks.door.IngestCommand;
import org.mitschrift.benchmarks.pipeline.PipelineCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code mitschrift bench}: one subcommand per benchmark. */
@Command(
        name = "bench",
        description = "Misst die Geschwindigkeit. / Measures the speed.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AnalysisCommand.class, IngestCommand.class, PipelineCommand.class, HelpCommand.class})
public final class BenchMain {
    private BenchMain() {}

    public static void main(String[] words) {
        CommandLine line = new CommandLine(new BenchMain());
        System.exit(words.length == 0 ? line.execute("help") : line.execute(words));
    }
}

package org.mitschrift.standalone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.mitschrift.standalone.instance.InstanceFile;
import org.mitschrift.standalone.load.Door;
import org.mitschrift.standalone.load.LoadSummary;
import org.mitschrift.standalone.load.Loader;
import picocli.CommandLine;

/** Sends request bodies through a door, with a progress bar, and says what became of them. */
final class Sending {
    private Sending() {}

    /** The door of the instance on a folder, with the key of the source {@code demo}. */
    static Door door(InstanceFile instance, Path folder) throws IOException {
        return Door.of(instance.ingest(), folder.resolve("demo.key"));
    }

    static LoadSummary send(CommandLine line, Door door, List<String> bodies, double perSecond)
            throws IOException, InterruptedException {
        Loader loader = new Loader(door);
        LoadSummary summary;
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Kommentare")
                .setInitialMax(bodies.size())
                .build()) {
            summary = loader.send(bodies.stream(), perSecond, bar::step);
        }
        line.getOut()
                .printf(
                        "angenommen / accepted %d, abgelehnt / refused %d%n",
                        summary.accepted(), summary.refusedInAll());
        summary.refused().forEach((reason, count) -> line.getOut().printf("  %d × %s%n", count, reason));
        line.getOut().flush();
        return summary;
    }
}

package org.mitschrift.standalone.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.mitschrift.standalone.instance.InstanceFile;
import org.mitschrift.standalone.load.LoadSummary;
import org.mitschrift.standalone.load.Loader;
import picocli.CommandLine;

/** Sends request bodies through an instance's door, with a progress bar, and says what became of them. */
final class Sending {
    private Sending() {}

    static LoadSummary send(CommandLine line, InstanceFile instance, Path folder, List<String> bodies, double perSecond)
            throws IOException, InterruptedException {
        String key = Files.readString(folder.resolve("demo.key")).trim();
        Loader loader = new Loader(new Loader.Target(URI.create(instance.ingest() + "/v1/comments"), key));
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

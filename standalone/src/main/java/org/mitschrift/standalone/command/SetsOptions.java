package org.mitschrift.standalone.command;

import java.nio.file.Path;
import org.mitschrift.standalone.training.Sets;
import picocli.CommandLine.Option;

/** Where the labelled sets are. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SetsOptions {
    @Option(
            names = "--sets",
            paramLabel = "DIR",
            defaultValue = "../shared/data",
            description = "Ordner der öffentlichen Datensätze / folder of the public sets (${DEFAULT-VALUE})")
    private Path sets;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "text-analysis/corpus",
            description = "Ordner des eigenen Korpus / folder of our own corpus (${DEFAULT-VALUE})")
    private Path corpus;

    Sets sets() {
        return new Sets(sets, corpus);
    }
}

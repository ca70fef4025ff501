package org.mitschrift.standalone.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mitschrift.kit.process.Environment;
import org.mitschrift.standalone.instance.DataFolder;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.InstanceFile;
import org.mitschrift.standalone.load.Door;
import org.mitschrift.standalone.load.LoadFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code mitschrift load FILE}: sends JSON Lines through the door of the instance that runs, of one of its own, or of one
 * elsewhere.
 */
@Command(name = "load", description = "Schickt JSON Lines durch den Eingang. / Sends JSON Lines through the door.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Parameters(paramLabel = "FILE", description = "eine Zeile, ein Kommentar / one comment a line")
    private Path file;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "0", description = "höchstens N je Sekunde / per second")
    private double rate;

    @Option(names = "--format", defaultValue = "door", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private LoadFormat format;

    @Option(names = "--project", defaultValue = "smart-city-strategie", description = "für / for --format thf")
    private String project;

    @ArgGroup(exclusive = false)
    private @Nullable Remote remote;

    /** A door that is none of this folder's; no broker is needed then. */
    static final class Remote {
        @Option(
                names = "--door",
                required = true,
                paramLabel = "URL",
                description = "Eingang anderswo, z. B. / a door elsewhere, e.g. http://127.0.0.1:8081")
        private String door;

        @Option(
                names = "--key-file",
                required = true,
                paramLabel = "FILE",
                description = "Datei mit dem Schlüssel dafür / file with the key for it")
        private Path keyFile;
    }

    @Override
    public Integer call() throws Exception {
        List<String> bodies = bodies();
        if (remote != null) {
            return send(Door.of(remote.door, remote.keyFile), bodies);
        }
        SystemOptions.requireOwnDoor(new Environment(System.getenv()));
        Optional<InstanceFile> running = DataFolder.running(system.data());
        if (running.isPresent()) {
            return send(Sending.door(running.get(), system.data()), bodies);
        }
        try (Instance own = Instance.start(system.data(), system.ports())) {
            own.awaitReady(Duration.ofSeconds(60));
            return send(Sending.door(own.addresses(), system.data()), bodies);
        }
    }

    private List<String> bodies() throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    bodies.add(format.body(lines.get(i), project));
                }
            } catch (JsonProcessingException e) { // its message quotes the line
                throw new IllegalArgumentException(
                        "Line " + (i + 1) + " of " + file + " is no JSON: nothing was sent.", e);
            }
        }
        return bodies;
    }

    private int send(Door door, List<String> bodies) throws Exception {
        Sending.send(spec.commandLine(), door, bodies, rate);
        return 0;
    }
}

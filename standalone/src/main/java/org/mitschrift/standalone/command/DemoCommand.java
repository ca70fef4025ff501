package org.mitschrift.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.mitschrift.standalone.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mitschrift demo}: as {@code up}, and the demo comments come in through the door. */
@Command(name = "demo", description = "Startet alles mit Beispielkommentaren. / Starts everything with demo comments.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DemoCommand implements Callable<Integer> {
    private static final String COMMENTS = "/demo/comments.jsonl";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Override
    public Integer call() throws Exception {
        Instance instance = Instance.start(system.data(), system.ports());
        Staying staying = Staying.until(instance);
        instance.awaitReady(Duration.ofSeconds(60));
        Sending.send(spec.commandLine(), Sending.door(instance.addresses(), system.data()), demoComments(), 0);
        staying.sayWhere(spec.commandLine().getOut(), system.data());
        staying.awaitEnd();
        return 0;
    }

    private static List<String> demoComments() throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(COMMENTS));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines().toList();
        }
    }
}

package org.mitschrift.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mitschrift up}: starts everything on a folder and stays until it is told to end. */
@Command(name = "up", description = "Startet alles und bleibt. / Starts everything and stays.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--data", description = "Datenordner / data folder (${DEFAULT-VALUE})", defaultValue = "./data")
    private Path data;

    @Option(
            names = "--port",
            description = "Basis der Ports / base of the ports (${DEFAULT-VALUE})",
            defaultValue = "8080")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        try {
            Instance instance = Instance.start(data, port);
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                instance.close();
                ended.countDown();
            }));
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Eingang / door       http://127.0.0.1:%d/v1/comments%n"
                                    + "Moderation           http://127.0.0.1:%d/v1/comments/{source}/{commentId}%n"
                                    + "Kafka                127.0.0.1:%d%n"
                                    + "Schlüssel / key      %s%n",
                            port + 1, port + 2, port + 10, data.resolve("demo.key"));
            ended.await();
            return 0;
        } catch (Instance.CannotStart e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }
}

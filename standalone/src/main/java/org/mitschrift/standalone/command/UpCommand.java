package org.mitschrift.standalone.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.InstanceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mitschrift up}: starts everything on a folder and stays until it is told to end. */
@Command(name = "up", description = "Startet alles und bleibt. / Starts everything and stays.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Override
    public Integer call() throws Exception {
        Instance instance = Instance.start(system.data(), system.ports());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            instance.close();
            ended.countDown();
        }));
        InstanceFile addresses = instance.addresses();
        spec.commandLine()
                .getOut()
                .printf(
                        "Eingang / door      %s/v1/comments%nModeration          %s/v1/comments/SOURCE/ID%n"
                                + "Kafka               %s%nSchlüssel / key     %s%n",
                        addresses.ingest(),
                        addresses.moderation(),
                        addresses.kafka(),
                        system.data().resolve("demo.key"));
        ended.await();
        return 0;
    }
}

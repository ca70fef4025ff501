package org.mitschrift.standalone.command;

import java.util.concurrent.Callable;
import org.mitschrift.standalone.instance.Instance;
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
        Staying staying = Staying.until(Instance.start(system.data(), system.ports()));
        staying.sayWhere(spec.commandLine().getOut(), system.data());
        staying.awaitEnd();
        return 0;
    }
}

package org.mitschrift.broker;

import java.io.PrintStream;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/** Kafka ends the process when its log folder fails; this makes it say so first. It holds for the whole JVM. */
final class LastWords {
    private LastWords() {}

    static void install() {
        Exit.setHaltProcedure((status, reason) -> {
            say(System.err, reason);
            Runtime.getRuntime().halt(status);
        });
        // Not System.exit: Kafka calls this from threads that the shutdown hooks would wait for.
        Exit.setExitProcedure((status, reason) -> {
            say(System.err, reason);
            Runtime.getRuntime().halt(status);
        });
    }

    static void say(PrintStream out, @Nullable String reason) {
        out.println("The embedded broker had to stop the process"
                + (reason == null ? "" : " (" + reason + ")")
                + ": its data folder is full, gone or damaged, or a fault left it unsafe to go on; see the log.");
        out.flush();
    }
}

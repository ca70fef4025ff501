package org.mitschrift.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.InstanceFile;

/** Keeps an instance up until the process is told to end, and then ends it in order. */
final class Staying {
    private final Instance instance;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Staying(Instance instance) {
        this.instance = instance;
    }

    static Staying until(Instance instance) {
        Staying staying = new Staying(instance);
        Runtime.getRuntime().addShutdownHook(new Thread(staying::end, "end"));
        return staying;
    }

    void sayWhere(PrintWriter out, Path folder) {
        InstanceFile addresses = instance.addresses();
        out.printf("Beteiligung / page  %s/%n", addresses.consultation());
        out.printf("Eingang / door      %s/v1/comments%n", addresses.ingest());
        out.printf("Moderation          %s/v1/comments/SOURCE/ID%n", addresses.moderation());
        out.printf("Zahlen / numbers    %s/v1/goals?project=smart-city-strategie%n", addresses.analytics());
        out.printf("Kafka               %s%n", addresses.kafka());
        out.printf("Schlüssel / key     %s%n", folder.resolve("demo.key"));
        out.println("Strg-C beendet. / Ctrl-C ends it.");
        out.flush();
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private void end() {
        instance.close();
        ended.countDown();
    }
}

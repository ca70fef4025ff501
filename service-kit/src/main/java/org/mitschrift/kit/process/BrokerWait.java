package org.mitschrift.kit.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** Waits until Kafka answers; in a cluster everything starts at the same time. */
public final class BrokerWait {
    private static final int ONE_QUESTION_MS = 3000;
    private static final int BETWEEN_QUESTIONS_MS = 300;

    private BrokerWait() {}

    /** @throws CannotRun if no broker answers in time, with the address that was asked */
    public static void awaitBroker(KafkaAddress kafka, Duration atMost) throws CannotRun, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!answers(kafka)) {
            if (System.nanoTime() > end) {
                throw new CannotRun("Kafka did not answer at " + kafka.bootstrapServers() + " within "
                        + atMost.toSeconds() + " s: is it running, and is the address in " + Environment.KAFKA
                        + " right?");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MS);
        }
    }

    private static boolean answers(KafkaAddress kafka) throws InterruptedException {
        DescribeClusterOptions soon = new DescribeClusterOptions().timeoutMs(ONE_QUESTION_MS);
        try (Admin admin = Clients.admin(kafka)) {
            return !admin.describeCluster(soon).nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (KafkaException e) {
            return false; // a name that can't be resolved yet
        }
    }
}

package org.mitschrift.kit.process;

import java.time.Duration;
import org.mitschrift.kit.kafka.TopicCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one service as a process: waits for Kafka, creates the topics that are missing, starts the service and ends it in
 * order on SIGTERM. What hinders it stands in one sentence on standard error, and the exit code is 2.
 */
public final class ServiceProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);
    private static final Duration KAFKA_ANSWERS_WITHIN = Duration.ofSeconds(60);
    private static final int CANNOT = 2;

    /** Starts the service, with what it is told beyond the common settings. */
    @FunctionalInterface
    public interface Starter {
        AutoCloseable start(ProcessSettings settings, Environment environment) throws CannotRun;
    }

    private ServiceProcess() {}

    /** Returns when the service runs; the process lives on in its threads. */
    public static void run(String name, int portUnlessSet, Starter starter) {
        try {
            AutoCloseable service = start(new Environment(System.getenv()), portUnlessSet, starter);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(name, service), "end"));
        } catch (CannotRun e) {
            say(name, String.valueOf(e.getMessage()));
            System.exit(CANNOT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) { // e.g. a taken port: the library's own sentence says which
            say(name, String.valueOf(e.getMessage()));
            System.exit(CANNOT);
        }
    }

    static AutoCloseable start(Environment environment, int portUnlessSet, Starter starter)
            throws CannotRun, InterruptedException {
        ProcessSettings settings = ProcessSettings.of(environment, portUnlessSet);
        BrokerWait.awaitBroker(settings.kafka(), KAFKA_ANSWERS_WITHIN);
        TopicCreator.createMissing(settings.kafka());
        return starter.start(settings, environment);
    }

    private static void say(String name, String sentence) {
        System.err.println(name + ": " + sentence);
    }

    private static void close(String name, AutoCloseable service) {
        try {
            service.close();
        } catch (Exception e) { // the process ends in any case
            LOG.error("{} did not close: {}", name, e.getClass().getName());
        }
    }
}

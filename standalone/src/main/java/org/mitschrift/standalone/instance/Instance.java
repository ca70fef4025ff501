package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.mitschrift.analytics.AnalyticsService;
import org.mitschrift.analytics.AnalyticsSettings;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.BrokerStartException;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.ingest.IngestService;
import org.mitschrift.ingest.IngestSettings;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicCreator;
import org.mitschrift.moderation.ModerationService;
import org.mitschrift.moderation.ModerationSettings;
import org.mitschrift.moderation.cases.Analyser;
import org.mitschrift.standalone.consultation.ConsultationService;
import org.mitschrift.standalone.consultation.ConsultationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The broker and the services on one data folder and one row of ports. What was started last is closed first, the broker
 * after all services and the folder's lock at the very end. Started and closed by one thread; readiness from any.
 */
public final class Instance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);
    private static final String HOST = "127.0.0.1";

    private final Ports ports;
    private final UnaryOperator<Analyser> inStead;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final List<BooleanSupplier> readiness = new CopyOnWriteArrayList<>();
    private volatile boolean complete;

    private Instance(Ports ports, UnaryOperator<Analyser> inStead) {
        this.ports = ports;
        this.inStead = inStead;
    }

    /** @throws CannotStart if the folder is in use, a port is taken or the disk can't be written */
    public static Instance start(Path path, Ports ports) throws CannotStart {
        return start(path, ports, UnaryOperator.identity());
    }

    /**
     * As {@link #start(Path, Ports)}, for benchmarks.
     *
     * @param inStead what the fold asks instead of the shipped analysis
     */
    public static Instance start(Path path, Ports ports, UnaryOperator<Analyser> inStead) throws CannotStart {
        Instance instance = new Instance(ports, inStead);
        try {
            instance.run(path);
            return instance;
        } catch (IOException | BrokerStartException e) {
            instance.close();
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        } catch (CannotStart | RuntimeException e) {
            instance.close();
            throw e;
        }
    }

    private void run(Path path) throws CannotStart, IOException, BrokerStartException {
        DataFolder folder = keep(DataFolder.hold(path));
        requireFreePorts();
        KafkaAddress kafka = broker(path);
        byte[] secret = Secrets.installationSecret(path);
        Path state = path.resolve("state");
        ModerationService moderation = keep(ModerationService.start(
                new ModerationSettings(kafka, HOST, ports.moderation(), state), inStead, this::isReady));
        readiness.add(moderation::isReady);
        AnalyticsService analytics = keep(
                AnalyticsService.start(new AnalyticsSettings(kafka, HOST, ports.analytics(), state), this::isReady));
        readiness.add(analytics::isReady);
        IngestService ingest = keep(
                IngestService.start(new IngestSettings(kafka, HOST, ports.ingest(), state, secret), this::isReady));
        readiness.add(ingest::isReady);
        ConsultationService consultation = keep(ConsultationService.start(consultation(kafka, path), this::isReady));
        readiness.add(consultation::isReady);
        complete = true;
        folder.announce(addresses());
    }

    private ConsultationSettings consultation(KafkaAddress kafka, Path path) throws IOException {
        URI door = URI.create(addresses().ingest() + "/v1/comments");
        ConsultationSettings.Platform demo = new ConsultationSettings.Platform("demo", Seeds.readDemoKey(path));
        return new ConsultationSettings(kafka, HOST, ports.consultation(), door, demo);
    }

    private KafkaAddress broker(Path path) throws BrokerStartException, IOException {
        EmbeddedBroker broker = keep(
                EmbeddedBroker.start(new BrokerSettings(path.resolve("kafka"), ports.kafka(), ports.controller())));
        KafkaAddress kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
        TopicCreator.createMissing(kafka);
        Seeds.publish(kafka, path);
        return kafka;
    }

    private void requireFreePorts() throws CannotStart {
        OptionalInt taken = ports.firstTaken();
        if (taken.isPresent()) {
            throw new CannotStart("Port " + taken.getAsInt()
                    + " is taken: end what listens there, or choose another row" + " with --port.");
        }
    }

    private <T extends AutoCloseable> T keep(T closeable) {
        started.push(closeable);
        return closeable;
    }

    /** All services are ready; none says so before all are. */
    public boolean isReady() {
        return complete && readiness.stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    /** @throws CannotStart if the time is over before all services are ready */
    public void awaitReady(Duration atMost) throws CannotStart, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end) {
                throw new CannotStart("Not ready within " + atMost.toSeconds() + " s: look into the log above.");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    public InstanceFile addresses() {
        return InstanceFile.of(ports);
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            AutoCloseable last = started.pop();
            try {
                last.close();
            } catch (Exception e) { // the others must be closed all the same
                LOG.error(
                        "{} did not close: {}",
                        last.getClass().getSimpleName(),
                        e.getClass().getName());
            }
        }
    }
}

package org.mitschrift.benchmarks.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.HdrHistogram.Histogram;
import org.apache.kafka.common.TopicPartition;
import org.mitschrift.benchmarks.stand.FreeRow;
import org.mitschrift.benchmarks.stand.TemporaryFolder;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.moderation.cases.Analyser;
import org.mitschrift.standalone.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench pipeline}: the whole pipeline in this JVM, from the submissions topic to the case. */
@Command(
        name = "pipeline",
        description = {
            "Vom Thema der Einreichungen bis zum Fall, alles in einer JVM. Kommentare von etwa 220 Zeichen, alle verschieden.",
            "From the submissions topic to the case, all in one JVM. Comments of about 220 characters, all distinct."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class PipelineCommand implements Callable<Integer> {
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    @Spec
    private CommandSpec spec;

    @Option(names = "--seconds", defaultValue = "20", description = "je Messung / each measure (${DEFAULT-VALUE})")
    private int seconds;

    /** The compiler is at work on broker, streams and analysis for about a minute. */
    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description = "Sekunden vorher / seconds before (${DEFAULT-VALUE})")
    private int warmUp;

    @Option(
            names = "--rate",
            defaultValue = "1000",
            description = "für / for p50, p99: je s / a second (${DEFAULT-VALUE})")
    private double rate;

    @Option(
            names = "--thin",
            description = "nur Sprache, Wortlisten, Stichwörter / only language, word lists, keywords")
    private boolean thin;

    @Option(names = "--json", description = "letzte Zeile als JSON / last line as JSON")
    private boolean json;

    private KafkaAddress kafka;
    private Cases cases;
    private Submissions submissions;

    @Override
    public Integer call() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.make();
                Instance instance = Instance.start(folder.path(), FreeRow.find(), analysis())) {
            instance.awaitReady(READY_WITHIN);
            kafka = new KafkaAddress(instance.addresses().kafka(), Installation.STANDALONE);
            try (Submissions sent = new Submissions(kafka);
                    Cases seen = new Cases(kafka, sent::decided)) {
                submissions = sent;
                cases = seen;
                say("Aufwärmen / warming up");
                run(warmUp, 0);
                tell(measure());
            }
        }
        return 0;
    }

    private UnaryOperator<Analyser> analysis() throws IOException {
        if (!thin) {
            return UnaryOperator.identity();
        }
        ThinAnalysis lists = ThinAnalysis.load();
        return whole -> lists;
    }

    private Report measure() throws IOException, InterruptedException {
        Map<TopicPartition, Long> before = RecordCount.ends(kafka);
        say("Volle Fahrt / full speed");
        long start = System.nanoTime();
        Histogram full = run(seconds, 0);
        double elapsed = (System.nanoTime() - start) / 1e9;
        SortedMap<String, Long> topics = RecordCount.between(kafka, before, RecordCount.ends(kafka));
        say("Mit / at %.0f je s".formatted(rate));
        Histogram steady = run(seconds, rate);
        return new Report(
                full.getTotalCount() / elapsed,
                criticalPath(topics) / (double) full.getTotalCount(),
                steady.getValueAtPercentile(50),
                steady.getValueAtPercentile(99),
                rate,
                full.getValueAtPercentile(50),
                full.getValueAtPercentile(99),
                Submissions.UNDER_WAY,
                full.getTotalCount(),
                topics,
                rssMegabytes());
    }

    /** Sends for so long and waits until all have their case. */
    private Histogram run(int forSeconds, double perSecond) throws InterruptedException {
        cases.restart();
        submissions.send(forSeconds, perSecond);
        submissions.awaitDecided();
        return cases.seen();
    }

    private long criticalPath(SortedMap<String, Long> topics) {
        Installation installation = kafka.installation();
        return topics.getOrDefault(installation.name(Topics.COMMENTS_SUBMITTED), 0L)
                + topics.getOrDefault(installation.name(Topics.COMMENTS_JOURNAL), 0L)
                + topics.getOrDefault(installation.name(Topics.COMMENTS_CASES), 0L)
                + topics.entrySet().stream()
                        .filter(topic -> topic.getKey().startsWith(installation.name("moderation") + "-")
                                && topic.getKey().endsWith("-changelog"))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    private void tell(Report report) {
        say("%.0f Kommentare je s / comments a second (%d)".formatted(report.commentsPerSecond(), report.comments()));
        say("%.2f Kafka-Sätze je Kommentar / records a comment: submission, journal, case, changelog; no markers"
                .formatted(report.recordsPerComment()));
        report.topics().forEach((topic, count) -> say("  %9d %s".formatted(count, topic)));
        say("p50 %.0f ms, p99 %.0f ms (%.0f je s)"
                .formatted(report.p50Millis(), report.p99Millis(), report.latencyAtPerSecond()));
        say("p50 %.0f ms, p99 %.0f ms (volle Fahrt / full speed, %d wartend / waiting)"
                .formatted(report.fullP50Millis(), report.fullP99Millis(), report.underWay()));
        say("RSS %d MB".formatted(report.rssMegabytes()));
        if (json) {
            say(Json.text(report));
        }
    }

    /** As Linux tells it; 0 elsewhere. */
    private static long rssMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmRSS:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .findFirst()
                                .orElse(0)
                        / 1024;
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}

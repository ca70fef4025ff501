package org.mitschrift.benchmarks.door;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mitschrift.benchmarks.http.Load;
import org.mitschrift.benchmarks.http.Measure;
import org.mitschrift.benchmarks.http.Request;
import org.mitschrift.contract.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench ingest}: the door with everything on against a bare endpoint, in turns on one broker. */
@Command(name = "ingest", description = "Der Eingang gegen einen nackten Endpunkt. / The door against a bare endpoint.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class IngestCommand implements Callable<Integer> {
    private static final int CONNECTIONS = 64;
    private static final int ARRAY = 100;

    @Spec
    private CommandSpec spec;

    @Option(names = "--seconds", defaultValue = "5", description = "je Messung / each measure (${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--repeats", defaultValue = "5", description = "Runden / rounds (${DEFAULT-VALUE})")
    private int repeats;

    @Option(names = "--json", description = "letzte Zeile als JSON / last line as JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        List<Round> rounds = new ArrayList<>();
        try (Stand stand = Stand.start()) {
            say("Aufwärmen / warming up");
            round(stand, Duration.ofSeconds(Math.max(3, seconds)));
            for (int i = 1; i <= repeats; i++) {
                say("Runde / round " + i);
                rounds.add(round(stand, Duration.ofSeconds(seconds)));
            }
        }
        Round.Report report = Round.report(rounds);
        say("Einzeln / singles  %.0f von/of %.0f je s = %.2f"
                .formatted(report.singlesPerSecond(), report.bareSinglesPerSecond(), report.singlesRatio()));
        say("Listen / arrays    %.0f von/of %.0f je s = %.2f"
                .formatted(report.arraysPerSecond(), report.bareArraysPerSecond(), report.arraysRatio()));
        say("p50 (1 Verbindung) %.2f ms, p99 (64) %.1f ms".formatted(report.p50Millis(), report.p99Millis()));
        if (json) {
            say(Json.text(report));
        }
        return 0;
    }

    private Round round(Stand stand, Duration during) throws IOException, InterruptedException {
        return new Round(
                measure("Eingang / door, einzeln / singles", stand.doorSingles(), CONNECTIONS, during),
                measure("nackt / bare, einzeln / singles", stand.bareSingles(), CONNECTIONS, during),
                measure("Eingang / door, Listen / arrays", stand.doorArrays(ARRAY), CONNECTIONS, during),
                measure("nackt / bare, Listen / arrays", stand.bareArrays(ARRAY), CONNECTIONS, during),
                measure("Eingang / door, eine / one connection", stand.doorSingles(), 1, during));
    }

    private Measure measure(String what, Request request, int connections, Duration during)
            throws IOException, InterruptedException {
        Measure measure = Load.run(request, connections, during);
        say("  %-40s %8.0f je s, p50 %6.2f ms, p99 %6.2f ms, CPU %5.1f µs"
                .formatted(
                        what, measure.perSecond(), measure.p50Millis(), measure.p99Millis(), measure.cpuMicrosEach()));
        return measure;
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}

package org.mitschrift.benchmarks.analysis;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench analysis}: our analysis beside stock OpenNLP, as a ratio. */
@Command(
        name = "analysis",
        description = {
            "Unsere Analyse neben OpenNLP, wie es kommt (JMH, ein Kern, etwa anderthalb Minuten).",
            "Our analysis beside OpenNLP as it comes (JMH, one core, about a minute and a half)."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class AnalysisCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "text-analysis/corpus",
            description = "Texte / texts (${DEFAULT-VALUE})")
    private Path corpus;

    @Override
    public Integer call() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AnalysisBenchmark.class.getSimpleName())
                        .param("corpus", corpus.toAbsolutePath().toString())
                        .build())
                .run();
        Map<String, Double> perSecond = new TreeMap<>();
        for (RunResult result : results) {
            perSecond.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        double ours = perSecond.getOrDefault("ours", 0.0);
        double stock = perSecond.getOrDefault("stock", 0.0);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("ours %.0f texts/s, stock OpenNLP %.0f texts/s: %.1f times%n", ours, stock, ours / stock);
        out.flush();
        return 0;
    }
}

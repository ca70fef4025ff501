package org.mitschrift.benchmarks.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts a second on one core: our whole analysis, and a stock OpenNLP pipeline, on the same texts in one run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class AnalysisBenchmark {
    @Param("text-analysis/corpus")
    private String corpus;

    private List<Texts> texts;
    private TextAnalyser ours;
    private StockPipeline stock;
    private int next;

    @Setup
    public void load() throws IOException {
        texts = Texts.in(Path.of(corpus));
        ours = TextAnalyser.shipped();
        stock = new StockPipeline(texts);
    }

    private String text() {
        next = (next + 1) % texts.size();
        return texts.get(next).text();
    }

    @Benchmark
    public Analysis ours() {
        return ours.analyse(new AnalysisRequest(text(), Anchor.ofProject("bench"), null));
    }

    @Benchmark
    public double stock() {
        return stock.analyse(text());
    }
}

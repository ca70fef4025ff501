package org.mitschrift.standalone.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.moderation.scoring.AskedReader;
import org.mitschrift.moderation.scoring.LineScorer;
import org.mitschrift.moderation.scoring.Phrasing;
import org.mitschrift.moderation.scoring.Scorer;
import org.mitschrift.standalone.analyse.OrderedLines;
import org.mitschrift.standalone.instance.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mitschrift analyse}: JSON Lines in, one answer a line out, without a broker. */
@Command(
        name = "analyse",
        description = {
            "Analysiert JSON Lines von der Standardeingabe. / Analyses JSON Lines from standard input.",
            "Es kennt keine anderen Kommentare: parentCommentId bleibt ohne Wirkung, anders als bei /v1/analyse."
                    + " / It knows no other comments: parentCommentId has no effect, unlike at /v1/analyse."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AnalyseCommand implements Callable<Integer> {
    /** Set by the {@code mitschrift} script, which can tell; Java can't. */
    private static final String STDERR_IS_TERMINAL = "MITSCHRIFT_STDERR_IS_TERMINAL";

    private static final int SOME_BROKEN = 1;
    private static final int BUFFER = 64 * 1024;

    /** In which language reasons are given. */
    enum Lang {
        DE,
        EN;

        Phrasing phrasing() {
            return this == DE ? Phrasing.GERMAN : Phrasing.ENGLISH;
        }
    }

    @Option(names = "--lang", defaultValue = "de", description = "Sprache der Begründungen / of the reasons: de, en")
    private Lang lang;

    @Option(
            names = "--no-key-phrases",
            description = "ohne Schlüsselphrasen, das Teuerste / without key phrases, the dearest part")
    private boolean withoutKeyPhrases;

    @Override
    public Integer call() throws Exception {
        GoalCatalogue catalogue = Seeds.shippedCatalogue();
        Scorer offline = withoutKeyPhrases ? Scorer.offline(catalogue, text -> List.of()) : Scorer.offline(catalogue);
        LineScorer scorer = new LineScorer(new AskedReader(catalogue.projectId()), offline, lang.phrasing());
        OrderedLines lines = new OrderedLines(scorer, Runtime.getRuntime().availableProcessors());
        // not System.out: a PrintStream hides that nobody reads any more
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        return run(lines, out).broken() == 0 ? 0 : SOME_BROKEN;
    }

    private static OrderedLines.Summary run(OrderedLines lines, OutputStream out)
            throws IOException, InterruptedException {
        if (System.getenv(STDERR_IS_TERMINAL) == null) {
            return lines.run(System.in, out, () -> {});
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Texte")
                .setUnit(" Texte", 1)
                .setInitialMax(-1)
                .build()) {
            return lines.run(System.in, out, bar::step);
        }
    }
}

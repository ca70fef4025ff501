package org.mitschrift.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.mitschrift.standalone.training.FiguresFile;
import org.mitschrift.standalone.training.ModelLab;
import org.mitschrift.standalone.training.Sets;
import org.mitschrift.standalone.training.UnseenFigures;
import picocli.CommandLine.Option;

/** Which models, from which sets, and where their figures go. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SetsOptions {
    @Option(
            names = "--sets",
            paramLabel = "DIR",
            defaultValue = "../shared/data",
            description = "Ordner der öffentlichen Datensätze / folder of the public sets (${DEFAULT-VALUE})")
    private Path sets;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "text-analysis/corpus",
            description = "Ordner des eigenen Korpus / folder of our own corpus (${DEFAULT-VALUE})")
    private Path corpus;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            defaultValue = "text-analysis/MODELS.md",
            description = "wohin die Zahlen kommen / where the figures go (${DEFAULT-VALUE})")
    private Path figures;

    @Option(
            names = "--model",
            split = ",",
            defaultValue = "language,reading,manner,tone",
            description = "${COMPLETION-CANDIDATES} (alle / all)")
    private List<ModelLab> models;

    List<ModelLab> models() {
        return models;
    }

    /** Judges what is shipped on texts that no model has seen, prints the figures and writes them into the file. */
    void judgeUnseen(PrintWriter out) throws IOException {
        List<String> rows = UnseenFigures.rows(sets);
        rows.forEach(out::println);
        out.flush();
        FiguresFile.write(figures, "unseen", rows);
    }

    /** Judges one model, prints its figures and writes them into the file. */
    ModelLab.Judged judge(ModelLab lab, PrintWriter out) throws IOException {
        ModelLab.Judged judged = lab.judge(new Sets(sets, corpus));
        judged.rows().forEach(out::println);
        out.flush();
        FiguresFile.write(figures, lab.id(), judged.rows());
        return judged;
    }
}

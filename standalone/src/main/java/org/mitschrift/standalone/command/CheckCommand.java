package org.mitschrift.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.kit.page.Language;
import org.mitschrift.standalone.instance.KafkaSession;
import org.mitschrift.standalone.strategy.CatalogueFile;
import org.mitschrift.standalone.strategy.CheckReport;
import org.mitschrift.standalone.strategy.StrategyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mitschrift strategy check}: how well a catalogue's goals can be told apart. 1 if something should be mended. */
@Command(
        name = "check",
        description = "Sagt, wie gut sich die Ziele unterscheiden lassen. / Says how well the goals can be told apart.",
        exitCodeListHeading = "%n",
        exitCodeList = {"0: gut / good", "1: etwas zu ändern / something to mend", "2: ging nicht / could not be done"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CheckCommand implements Callable<Integer> {
    private static final int TO_MEND = 1;

    /** In which language it speaks. */
    enum Lang {
        DE,
        EN
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Katalog als JSON oder Strategieseite; ohne: der gültige Katalog"
                    + " / catalogue as JSON or a strategy's page; without: the active one")
    private @Nullable Path file;

    @Option(names = "--project", defaultValue = "smart-city-strategie")
    private String project;

    @Option(names = "--lang", defaultValue = "de", description = "de, en")
    private Lang lang;

    @Override
    public Integer call() throws Exception {
        CheckReport report = new CheckReport(catalogue(), lang == Lang.DE ? Language.GERMAN : Language.ENGLISH);
        PrintWriter out = spec.commandLine().getOut();
        report.lines().forEach(out::println);
        out.flush();
        return report.asksForMending() ? TO_MEND : 0;
    }

    private GoalCatalogue catalogue() throws Exception {
        if (file == null) {
            try (KafkaSession session = system.session()) {
                return StrategyCommand.activeCatalogue(session, project);
            }
        }
        String content = Files.readString(file);
        return CatalogueFile.isOne(content)
                ? CatalogueFile.read(content)
                : new GoalCatalogue(project, Map.of("de", project), List.of(StrategyPage.read(content)));
    }
}

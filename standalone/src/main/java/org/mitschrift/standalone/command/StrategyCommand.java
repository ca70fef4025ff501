package org.mitschrift.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.standalone.instance.KafkaSession;
import org.mitschrift.standalone.instance.Seeds;
import org.mitschrift.standalone.strategy.CatalogueEditor;
import org.mitschrift.standalone.strategy.CatalogueFile;
import org.mitschrift.standalone.strategy.CataloguePublisher;
import org.mitschrift.standalone.strategy.StrategyPage;
import org.mitschrift.standalone.strategy.StrategyPageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mitschrift strategy import|show|check|settings}: the goal catalogue of a project, and how it is run. */
@Command(
        name = "strategy",
        description =
                "Zielkatalog und Projekt einrichten und zeigen. / Set up and show the goal catalogue and its project.",
        subcommands = {ProjectSettingsCommand.class, CheckCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class StrategyCommand {
    private static final Duration CATALOGUE_LOADS_WITHIN = Duration.ofSeconds(20);

    @Spec
    private CommandSpec spec;

    @Command(
            name = "import",
            description =
                    "Liest eine Strategieseite oder einen ganzen Katalog (JSON) ein. / Imports a strategy's page or a"
                            + " whole catalogue (JSON).")
    int importPage(
            @Mixin SystemOptions system,
            @Parameters(paramLabel = "FILE", description = "Seite (Text, HTML) oder Katalog (JSON) / page or catalogue")
                    Path file,
            @Option(names = "--project", defaultValue = "smart-city-strategie") String project,
            @Option(names = "--after", paramLabel = "CHAPTER") @Nullable String after,
            @Option(names = "--dry-run", description = "nur zeigen / only show") boolean dryRun)
            throws Exception {
        String content = Files.readString(file);
        try (KafkaSession session = system.session()) {
            Optional<Catalogues.Active> active = active(session, project);
            GoalCatalogue next = next(content, active, project, after);
            print(next, dryRun);
            if (!dryRun) {
                int number = active.map(Catalogues.Active::number).orElse(0) + 1;
                String hash = CataloguePublisher.publish(session.kafka(), next, number, Instant.now());
                out().printf("Veröffentlicht / published: %d %s%n", number, hash);
            }
            return 0;
        }
    }

    private static GoalCatalogue next(
            String content, Optional<Catalogues.Active> active, String project, @Nullable String after)
            throws IOException, StrategyPageException {
        if (CatalogueFile.isOne(content)) {
            GoalCatalogue whole = CatalogueFile.read(content);
            if (!whole.projectId().equals(project)) {
                throw new StrategyPageException("The catalogue is of the project \"" + whole.projectId()
                        + "\": say --project " + whole.projectId() + " if you mean that one. Nothing was changed.");
            }
            return whole;
        }
        GoalCatalogue none = new GoalCatalogue(
                project,
                Map.of("de", project),
                List.of(),
                Seeds.shippedCatalogue().taxonomy());
        GoalCatalogue old = active.map(Catalogues.Active::catalogue).orElse(none);
        return CatalogueEditor.put(old, StrategyPage.read(content), after);
    }

    @Command(name = "show", description = "Zeigt den gültigen Zielkatalog. / Shows the active goal catalogue.")
    int show(
            @Mixin SystemOptions system,
            @Option(names = "--project", defaultValue = "smart-city-strategie") String project,
            @Option(names = "--json", description = "ganz, zum Ändern und Einlesen / whole, to be edited and imported")
                    boolean json)
            throws Exception {
        try (KafkaSession session = system.session()) {
            GoalCatalogue catalogue = activeCatalogue(session, project);
            if (json) {
                out().println(CatalogueFile.write(catalogue));
            } else {
                print(catalogue, false);
            }
            return 0;
        }
    }

    /** @throws IOException if the project has none */
    static GoalCatalogue activeCatalogue(KafkaSession session, String project)
            throws IOException, InterruptedException {
        return active(session, project)
                .map(Catalogues.Active::catalogue)
                .orElseThrow(() -> new IOException("There is no catalogue for the project \"" + project
                        + "\": import one with 'strategy import FILE --project " + project + "'."));
    }

    private static Optional<Catalogues.Active> active(KafkaSession session, String project)
            throws IOException, InterruptedException {
        try (Catalogues catalogues = Catalogues.follow(session.kafka(), "strategy")) {
            awaitLoaded(catalogues);
            return catalogues.of(project);
        }
    }

    static void awaitLoaded(Catalogues catalogues) throws IOException, InterruptedException {
        if (!catalogues.awaitCaughtUp(CATALOGUE_LOADS_WITHIN)) {
            throw new IOException("Kafka did not hand out the catalogue within " + CATALOGUE_LOADS_WITHIN.toSeconds()
                    + " s: is it running?");
        }
    }

    private void print(GoalCatalogue catalogue, boolean withTexts) {
        for (Chapter chapter : catalogue.chapters()) {
            print("", chapter.id(), chapter.title(), withTexts ? chapter.introduction() : Map.of());
            chapter.goals().forEach(goal -> print("  ", goal.id(), goal.title(), withTexts ? goal.text() : Map.of()));
        }
        if (!catalogue.taxonomy().isEmpty()) {
            out().println("Themen / topics");
            catalogue.taxonomy().forEach(topic -> out().printf(
                            "  %s  %s%n", topic.id(), topic.title().get("de")));
        }
    }

    private void print(String indent, String id, Map<String, String> title, Map<String, String> text) {
        out().printf("%s%s  %s%n", indent, id, title.get("de"));
        String german = text.get("de");
        if (german != null) {
            german.lines().forEach(line -> out().printf("%s    %s%n", indent, line));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

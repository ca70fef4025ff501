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
import org.mitschrift.standalone.strategy.CataloguePublisher;
import org.mitschrift.standalone.strategy.StrategyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mitschrift strategy import|show|settings}: the goal catalogue of a project, and how it is run. */
@Command(
        name = "strategy",
        description =
                "Zielkatalog und Projekt einrichten und zeigen. / Set up and show the goal catalogue and its project.",
        subcommands = ProjectSettingsCommand.class)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class StrategyCommand {
    private static final Duration CATALOGUE_LOADS_WITHIN = Duration.ofSeconds(20);

    @Spec
    private CommandSpec spec;

    @Command(name = "import", description = "Liest eine Strategieseite ein. / Imports a strategy's page.")
    int importPage(
            @Mixin SystemOptions system,
            @Parameters(paramLabel = "FILE", description = "Seite als Text oder HTML / page as text or HTML") Path file,
            @Option(names = "--project", defaultValue = "smart-city-strategie") String project,
            @Option(names = "--after", paramLabel = "CHAPTER") @Nullable String after,
            @Option(names = "--dry-run", description = "nur zeigen / only show") boolean dryRun)
            throws Exception {
        Chapter chapter = StrategyPage.read(Files.readString(file));
        try (KafkaSession session = system.session()) {
            Optional<Catalogues.Active> active = active(session, project);
            GoalCatalogue old = active.map(Catalogues.Active::catalogue)
                    .orElse(new GoalCatalogue(
                            project,
                            Map.of("de", project),
                            List.of(),
                            Seeds.shippedCatalogue().taxonomy()));
            GoalCatalogue next = CatalogueEditor.put(old, chapter, after);
            print(next);
            if (!dryRun) {
                int number = active.map(Catalogues.Active::number).orElse(0) + 1;
                String hash = CataloguePublisher.publish(session.kafka(), next, number, Instant.now());
                out().printf("Veröffentlicht / published: %d %s%n", number, hash);
            }
            return 0;
        }
    }

    @Command(name = "show", description = "Zeigt den gültigen Zielkatalog. / Shows the active goal catalogue.")
    int show(
            @Mixin SystemOptions system,
            @Option(names = "--project", defaultValue = "smart-city-strategie") String project)
            throws Exception {
        try (KafkaSession session = system.session()) {
            Optional<Catalogues.Active> active = active(session, project);
            active.map(Catalogues.Active::catalogue).ifPresent(this::print);
            if (active.isEmpty()) {
                throw new IOException("There is no catalogue for the project \"" + project
                        + "\": import one with 'strategy import FILE --project " + project + "'.");
            }
            return 0;
        }
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

    private void print(GoalCatalogue catalogue) {
        for (Chapter chapter : catalogue.chapters()) {
            out().printf("%s  %s%n", chapter.id(), chapter.title().get("de"));
            chapter.goals().forEach(goal -> out().printf(
                            "  %s  %s%n", goal.id(), goal.title().get("de")));
        }
        if (!catalogue.taxonomy().isEmpty()) {
            out().println("Themen / topics");
            catalogue.taxonomy().forEach(topic -> out().printf(
                            "  %s  %s%n", topic.id(), topic.title().get("de")));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

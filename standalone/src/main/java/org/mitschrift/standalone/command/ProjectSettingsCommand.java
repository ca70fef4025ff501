package org.mitschrift.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.goals.CatalogueEvent.Configured;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.standalone.instance.KafkaSession;
import org.mitschrift.standalone.strategy.CataloguePublisher;
import org.mitschrift.standalone.strategy.ClosingTime;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mitschrift strategy settings}: until when a project takes comments, and how it is run; shows what holds. */
@Command(
        name = "settings",
        description = "Zeigt und ändert, wie ein Projekt läuft. / Shows and changes how a project is run.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ProjectSettingsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Option(names = "--project", defaultValue = "smart-city-strategie")
    private String project;

    @ArgGroup
    private @Nullable End end;

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "z. B. Europe/Berlin")
    private @Nullable String timeZone;

    @Option(
            names = "--objection-days",
            paramLabel = "N",
            description = "Frist für Widersprüche in Tagen / days until an objection must be decided")
    private @Nullable Integer objectionDays;

    /** One of the two. */
    static final class End {
        @Option(
                names = "--closes-at",
                paramLabel = "TIME",
                description = "letzter Tag oder Zeitpunkt / last day or moment, e.g. 2026-12-31 or 2026-12-31T18:00")
        private @Nullable String closesAt;

        @Option(names = "--open", description = "ohne Ende / without an end")
        private boolean open;
    }

    @Override
    public Integer call() throws Exception {
        try (KafkaSession session = system.session();
                Catalogues catalogues = Catalogues.follow(session.kafka(), "strategy")) {
            StrategyCommand.awaitLoaded(catalogues);
            ProjectSettings old = catalogues
                    .settings(project)
                    .orElseThrow(() -> new IOException("There is no catalogue for the project \"" + project
                            + "\": import one with 'strategy import FILE --project " + project + "'."));
            ProjectSettings next = changed(old);
            if (!next.equals(old)) {
                int number =
                        catalogues.configured(project).map(Configured::number).orElse(0) + 1;
                CataloguePublisher.configure(session.kafka(), new Configured(project, number, next, Instant.now()));
            }
            print(next);
            return 0;
        }
    }

    private ProjectSettings changed(ProjectSettings old) {
        ProjectSettings next = old;
        try {
            next = timeZone == null
                    ? next
                    : next.withTimeZone(ZoneId.of(timeZone).getId());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + timeZone + "\" is no time zone: give one like Europe/Berlin.", e);
        }
        next = objectionDays == null ? next : next.withObjectionDays(objectionDays);
        if (end != null) {
            next = next.withClosesAt(
                    end.open || end.closesAt == null ? null : ClosingTime.parse(end.closesAt, next.zone()));
        }
        return next;
    }

    private void print(ProjectSettings settings) {
        PrintWriter out = spec.commandLine().getOut();
        Instant closesAt = settings.closesAt();
        String closes =
                closesAt == null ? "-" : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(closesAt.atZone(settings.zone()));
        out.printf("project         %s%n", project);
        out.printf("closes-at       %s%n", closes);
        out.printf("time-zone       %s%n", settings.zone());
        out.printf("objection-days  %d%n", settings.daysForObjections());
    }
}

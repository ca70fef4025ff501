package org.mitschrift.analytics.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitschrift.analytics.view.CountsView;
import org.mitschrift.analytics.view.GoalCount;
import org.mitschrift.analytics.view.Sums;
import org.mitschrift.contract.counts.Cell;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/** What citizens say about each goal, in numbers: {@code GET /v1/goals} and {@code GET /v1/ledger}. */
public final class Numbers {
    private final Catalogues catalogues;
    private final CountsView counts;

    public Numbers(Catalogues catalogues, CountsView counts) {
        this.catalogues = catalogues;
        this.counts = counts;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.get("/v1/goals", this::goals);
        config.routes.get(
                "/v1/ledger",
                context -> HttpServer.json(context, 200, sums(context).ledger()));
    }

    private void goals(Context context) {
        Sums sums = sums(context);
        String project = project(context);
        GoalCatalogue catalogue = catalogues.of(project).orElseThrow().catalogue();
        List<String> groups = Stream.concat(
                        catalogue.goals().stream().map(OperativeGoal::id),
                        Stream.of(Cell.GENERAL, Cell.UNDECIDED, Cell.TOTAL))
                .toList();
        Set<String> topics =
                catalogue.taxonomy().stream().map(TaxonomyTopic::id).collect(Collectors.toSet());
        HttpServer.json(context, 200, new Goals(project, sums.goals(groups, topics)));
    }

    private Sums sums(Context context) {
        String project = project(context);
        if (catalogues.of(project).isEmpty()) {
            throw new ProblemException(Refusals.UNKNOWN_PROJECT);
        }
        return counts.sums(project).orElseThrow(() -> {
            context.header("Retry-After", "2");
            return new ProblemException(Problems.STARTING);
        });
    }

    private static String project(Context context) {
        String project = context.queryParam("project");
        return project == null ? "" : project;
    }

    /** The groups of a project: its goals in the catalogue's order, then general, undecided and the total. */
    record Goals(String projectId, List<GoalCount> goals) {}
}

package org.mitschrift.analytics;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.mitschrift.analytics.http.Numbers;
import org.mitschrift.analytics.stream.CountsTopology;
import org.mitschrift.analytics.view.CountsView;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.access.Gate;
import org.mitschrift.kit.access.KeyRing;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.Documents;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.streams.StreamsApp;

/** The analytics service, wired. */
public final class AnalyticsService implements AutoCloseable {
    private static final Duration COMMIT = Duration.ofMillis(100);

    private final KeyRing keys;
    private final Catalogues catalogues;
    private final StreamsApp counts;
    private final StreamsApp views;
    private final HttpServer http;

    private AnalyticsService(AnalyticsSettings settings, BooleanSupplier othersReady) {
        Installation installation = settings.kafka().installation();
        keys = KeyRing.follow(settings.kafka(), "analytics");
        catalogues = Catalogues.follow(settings.kafka(), "analytics");
        Map<String, Object> writing = StreamsApp.writing(settings.kafka(), "counts-2", settings.stateFolder(), COMMIT);
        counts = StreamsApp.start(CountsTopology.of(writing, installation), writing);
        Map<String, Object> viewing = StreamsApp.viewing(settings.kafka(), "analytics-views", settings.stateFolder());
        views = StreamsApp.start(CountsView.topology(installation, viewing), viewing);
        Gate gate = new Gate(new Callers(keys), AccessKey::readsNumbers, this::isLoaded);
        Numbers numbers = new Numbers(catalogues, new CountsView(views));
        http = HttpServer.start(
                settings.host(), settings.port(), () -> isReady() && othersReady.getAsBoolean(), routes -> {
                    gate.addRoutes(routes);
                    new Documents(AnalyticsService.class).addRoutes(routes);
                    numbers.addRoutes(routes);
                });
    }

    /** @param othersReady what else must be ready before this service says it is */
    public static AnalyticsService start(AnalyticsSettings settings, BooleanSupplier othersReady) {
        return new AnalyticsService(settings, othersReady);
    }

    private boolean isLoaded() {
        return keys.isCaughtUp() && catalogues.isCaughtUp();
    }

    public boolean isReady() {
        return counts.isRunning() && views.isRunning() && keys.isCaughtUp() && catalogues.isLoaded();
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.close();
        counts.close();
        views.close();
        catalogues.close();
        keys.close();
    }
}

package org.mitschrift.ingest;

import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.ingest.access.SigningSecrets;
import org.mitschrift.ingest.http.Door;
import org.mitschrift.ingest.http.SelfTest;
import org.mitschrift.ingest.http.SignedBody;
import org.mitschrift.ingest.http.Surroundings;
import org.mitschrift.ingest.intake.Pseudonyms;
import org.mitschrift.ingest.kafka.SubmissionWriter;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.access.Gate;
import org.mitschrift.kit.access.KeyRing;
import org.mitschrift.kit.cases.CaseView;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.Documents;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.streams.StreamsApp;

/** The door, wired. */
public final class IngestService implements AutoCloseable {
    private final KeyRing keys;
    private final Catalogues catalogues;
    private final SubmissionWriter writer;
    private final StreamsApp views;
    private final HttpServer http;

    private IngestService(IngestSettings settings, BooleanSupplier othersReady) {
        keys = KeyRing.follow(settings.kafka(), "ingest");
        catalogues = Catalogues.follow(settings.kafka(), "ingest");
        writer = new SubmissionWriter(settings.kafka());
        Map<String, Object> viewing = StreamsApp.viewing(settings.kafka(), "ingest-views", settings.stateFolder());
        views = StreamsApp.start(CaseView.topology(settings.kafka().installation(), viewing), viewing);
        CaseView comments = new CaseView(views);
        Clock clock = Clock.systemUTC();
        Callers callers = new Callers(keys);
        Gate gate = new Gate(callers, AccessKey::speaksForItsSource, this::isLoaded);
        SignedBody signed = new SignedBody(callers, new SigningSecrets(settings.pseudonymSecret()), clock);
        SelfTest selfTest = new SelfTest(settings.kafka(), writer, comments, clock);
        Door door = new Door(
                new Surroundings(
                        callers, catalogues, new Pseudonyms(settings.pseudonymSecret()), writer, comments, clock),
                signed);
        http = HttpServer.start(
                settings.host(), settings.port(), () -> isReady() && othersReady.getAsBoolean(), routes -> {
                    gate.addRoutes(routes);
                    signed.addRoutes(routes);
                    new Documents(IngestService.class).addRoutes(routes);
                    selfTest.addRoutes(routes);
                    door.addRoutes(routes);
                });
    }

    /** @param othersReady what else must be ready before this service says it is */
    public static IngestService start(IngestSettings settings, BooleanSupplier othersReady) {
        return new IngestService(settings, othersReady);
    }

    private boolean isLoaded() {
        return keys.isCaughtUp() && catalogues.isCaughtUp();
    }

    public boolean isReady() {
        return views.isRunning() && keys.isCaughtUp() && catalogues.isLoaded();
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.close();
        views.close();
        writer.close();
        catalogues.close();
        keys.close();
    }
}

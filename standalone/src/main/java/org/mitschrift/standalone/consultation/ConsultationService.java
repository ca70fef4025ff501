package org.mitschrift.standalone.consultation;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.kafka.TopicFollower;
import org.mitschrift.standalone.consultation.comments.PublishedComments;
import org.mitschrift.standalone.consultation.door.DoorClient;
import org.mitschrift.standalone.consultation.http.ConsultationRoutes;
import org.mitschrift.standalone.consultation.http.Reading;
import org.mitschrift.standalone.consultation.http.Writing;

/** The consultation page, wired. */
public final class ConsultationService implements AutoCloseable {
    private static final String FIRST_PROJECT = "smart-city-strategie";

    private final Catalogues catalogues;
    private final TopicFollower<Case> cases;
    private final HttpServer http;

    private ConsultationService(ConsultationSettings settings, BooleanSupplier othersReady) {
        catalogues = Catalogues.follow(settings.kafka(), "consultation");
        PublishedComments comments = new PublishedComments();
        cases = TopicFollower.start(settings.kafka(), Topics.COMMENTS_CASES, "consultation", comments::accept);
        DoorClient door = new DoorClient(settings.door(), settings.platform().key());
        Reading reading = new Reading(comments, door, settings.platform().source());
        Writing writing = new Writing(reading, door, Clock.systemUTC());
        ConsultationRoutes routes = new ConsultationRoutes(catalogues, FIRST_PROJECT, reading, writing);
        http = HttpServer.start(
                settings.host(), settings.port(), () -> isReady() && othersReady.getAsBoolean(), routes::addTo);
    }

    /** @param othersReady what else must be ready before this service says it is */
    public static ConsultationService start(ConsultationSettings settings, BooleanSupplier othersReady) {
        return new ConsultationService(settings, othersReady);
    }

    public boolean isReady() {
        return cases.isCaughtUp() && catalogues.isLoaded();
    }

    @Override
    public void close() {
        http.close();
        cases.close();
        catalogues.close();
    }
}

package org.mitschrift.moderation;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.access.Gate;
import org.mitschrift.kit.access.KeyRing;
import org.mitschrift.kit.cases.CaseView;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.Documents;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.streams.StreamsApp;
import org.mitschrift.moderation.cases.Analyser;
import org.mitschrift.moderation.cases.Answered;
import org.mitschrift.moderation.cases.Fold;
import org.mitschrift.moderation.cases.JudgingAssessor;
import org.mitschrift.moderation.cases.LateParent;
import org.mitschrift.moderation.cases.Parents;
import org.mitschrift.moderation.cases.Retag;
import org.mitschrift.moderation.desk.Desk;
import org.mitschrift.moderation.policy.Policy;
import org.mitschrift.moderation.policy.PolicyJudge;
import org.mitschrift.moderation.scoring.AskedReader;
import org.mitschrift.moderation.scoring.Scorer;
import org.mitschrift.moderation.scoring.http.AnalyseRoute;
import org.mitschrift.moderation.scoring.http.OwnParents;
import org.mitschrift.moderation.stream.ModerationTopology;
import org.mitschrift.moderation.stream.Rereading;
import org.mitschrift.text.phrases.KeyPhrases;

/** The moderation stream, wired. */
public final class ModerationService implements AutoCloseable {
    private static final Duration COMMIT = Duration.ofMillis(50);
    private static final String DEFAULT_PROJECT = "smart-city-strategie";
    private static final Duration CATALOGUES_WITHIN = Duration.ofSeconds(10);

    private final KeyRing keys;
    private final Catalogues catalogues;
    private final StreamsApp fold;
    private final StreamsApp views;
    private final HttpServer http;

    private ModerationService(
            ModerationSettings settings, UnaryOperator<Analyser> inStead, BooleanSupplier othersReady) {
        Installation installation = settings.kafka().installation();
        keys = KeyRing.follow(settings.kafka(), "moderation");
        catalogues = Catalogues.follow(settings.kafka(), "moderation");
        awaitCatalogues();
        Map<String, Object> viewing = StreamsApp.viewing(settings.kafka(), "moderation-views", settings.stateFolder());
        views = StreamsApp.start(CaseView.topology(installation, viewing), viewing);
        CaseView cases = new CaseView(views);
        Parents parents = parent -> cases.find(parent).flatMap(Answered::of);
        CommentAnalysis analysis = new CommentAnalysis(catalogues, parents);
        Rereading rereading =
                new Rereading(new Retag(analysis), new LateParent(analysis), catalogues::activations, parents);
        PolicyJudge judge = new PolicyJudge(Policy.shipped());
        JudgingAssessor assessor = new JudgingAssessor(inStead.apply(analysis), judge);
        Map<String, Object> writing =
                StreamsApp.writing(settings.kafka(), "moderation", settings.stateFolder(), COMMIT);
        fold = StreamsApp.start(
                ModerationTopology.of(properties(writing), installation, new Fold(assessor), rereading), writing);
        Callers callers = new Callers(keys);
        Gate gate = new Gate(callers, AccessKey::speaksForItsSource, this::isLoaded);
        Desk desk = new Desk(callers, cases);
        AnalyseRoute analyse = new AnalyseRoute(
                new AskedReader(DEFAULT_PROJECT),
                new Scorer(
                        analysis::analyse, judge, text -> KeyPhrases.shipped().find(text)),
                project -> catalogues.of(project).isPresent(),
                new OwnParents(callers, parents));
        http = HttpServer.start(
                settings.host(), settings.port(), () -> isReady() && othersReady.getAsBoolean(), routes -> {
                    gate.addRoutes(routes);
                    new Documents(ModerationService.class).addRoutes(routes);
                    desk.addRoutes(routes);
                    analyse.addRoutes(routes);
                });
    }

    /** Spares comments of the first moments a second assessment; what is missed is re-tagged. */
    private void awaitCatalogues() {
        try {
            catalogues.awaitCaughtUp(CATALOGUES_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Properties properties(Map<String, Object> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    /** @param othersReady what else must be ready before this service says it is */
    public static ModerationService start(ModerationSettings settings, BooleanSupplier othersReady) {
        return start(settings, UnaryOperator.identity(), othersReady);
    }

    /** @param inStead what the fold asks instead of the shipped analysis; a benchmark measures both sides of that */
    public static ModerationService start(
            ModerationSettings settings, UnaryOperator<Analyser> inStead, BooleanSupplier othersReady) {
        return new ModerationService(settings, inStead, othersReady);
    }

    private boolean isLoaded() {
        return keys.isCaughtUp() && catalogues.isCaughtUp();
    }

    public boolean isReady() {
        return fold.isRunning() && views.isRunning() && keys.isCaughtUp() && catalogues.isLoaded();
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.close();
        fold.close();
        views.close();
        catalogues.close();
        keys.close();
    }
}

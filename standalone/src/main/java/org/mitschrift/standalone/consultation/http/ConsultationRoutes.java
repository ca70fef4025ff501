package org.mitschrift.standalone.consultation.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.page.Language;
import org.mitschrift.standalone.consultation.page.ChapterView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page's addresses; every refusal is a page too. */
public final class ConsultationRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ConsultationRoutes.class);
    private static final String CHAPTER = "/projects/{projectId}/chapters/{chapterId}";
    private static final String NOTHING_FOREIGN = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Catalogues catalogues;
    private final String firstProject;
    private final Reading reading;
    private final Writing writing;

    /** @param firstProject where {@code /} leads to */
    public ConsultationRoutes(Catalogues catalogues, String firstProject, Reading reading, Writing writing) {
        this.catalogues = catalogues;
        this.firstProject = firstProject;
        this.reading = reading;
        this.writing = writing;
    }

    public void addTo(JavalinConfig config) {
        files(config, "/assets/kit");
        files(config, "/assets/consultation");
        config.routes.before(context -> context.header("Content-Security-Policy", NOTHING_FOREIGN));
        config.routes.get("/", context -> first(context, firstProject));
        config.routes.get("/projects/{projectId}", context -> first(context, context.pathParam("projectId")));
        config.routes.get(CHAPTER, context -> read(context, context.queryParam("language")));
        config.routes.post(CHAPTER, this::write);
        config.routes.exception(HttpResponseException.class, (e, context) -> {
            HttpServer.nameMethods(e, context);
            Pages.refuse(context, e.getStatus());
        });
        config.routes.exception(Exception.class, (e, context) -> {
            LOG.error("A page failed: {}", e.getClass().getName());
            Pages.refuse(context, 500);
        });
    }

    private static void files(JavalinConfig config, String folder) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = folder;
            files.location = Location.CLASSPATH;
        });
    }

    private void first(Context context, String projectId) {
        Optional<GoalCatalogue> catalogue = catalogue(projectId);
        if (catalogue.isEmpty() || catalogue.get().chapters().isEmpty()) {
            Pages.refuse(context, catalogues.isLoaded() ? 404 : 503);
            return;
        }
        String chapterId = catalogue.get().chapters().get(0).id();
        String language = context.queryParam("language");
        String query = language == null
                ? ""
                : "?language=" + Language.of(language, null).tag();
        context.redirect(ChapterView.address(projectId, chapterId) + query, HttpStatus.SEE_OTHER);
    }

    private void read(Context context, @Nullable String chosen) {
        if (chosen != null) {
            new Visitor(context).choose(Language.of(chosen, null));
            context.redirect(context.path(), HttpStatus.SEE_OTHER);
            return;
        }
        Optional<GoalCatalogue> catalogue = catalogue(context.pathParam("projectId"));
        if (!catalogue
                .flatMap(found -> found.chapter(context.pathParam("chapterId")))
                .isPresent()) {
            Pages.refuse(context, catalogues.isLoaded() ? 404 : 503);
            return;
        }
        reading.show(context, catalogue.get());
    }

    private void write(Context context) {
        if (CrossSite.isForeign(context.header("Sec-Fetch-Site"), context.header("Origin"), context.host())) {
            Pages.refuse(context, 403);
            return;
        }
        Optional<GoalCatalogue> catalogue = catalogue(context.pathParam("projectId"));
        if (!catalogue
                .flatMap(found -> found.chapter(context.pathParam("chapterId")))
                .isPresent()) {
            Pages.refuse(context, 404);
            return;
        }
        writing.take(context, catalogue.get());
    }

    private Optional<GoalCatalogue> catalogue(String projectId) {
        return catalogues.of(projectId).map(Catalogues.Active::catalogue);
    }
}

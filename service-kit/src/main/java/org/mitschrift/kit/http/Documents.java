package org.mitschrift.kit.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A service's contract: {@code /openapi.yaml}, and Swagger UI over it at {@code /docs}, both out of the jar. No script
 * stands in a page, so that the strict Content-Security-Policy holds; only pictures that the style sheet itself carries are allowed.
 */
public final class Documents {
    private static final String CONTRACT = "openapi.yaml";
    private static final String UI = "/META-INF/resources/webjars/swagger-ui/";
    private static final String UI_JAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none';"
            + " base-uri 'none'; form-action 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "yaml", "application/yaml; charset=utf-8");

    private final String version = version();

    private final Class<?> service;

    /** @param service the class beside which {@code openapi.yaml} lies */
    public Documents(Class<?> service) {
        this.service = service;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.get("/" + CONTRACT, context -> serve(context, service, CONTRACT));
        config.routes.get("/docs", context -> own(context, "index.html"));
        config.routes.get("/docs/start.js", context -> own(context, "start.js"));
        config.routes.get("/docs/swagger-ui.css", context -> webjar(context, "swagger-ui.css"));
        config.routes.get("/docs/swagger-ui-bundle.js", context -> webjar(context, "swagger-ui-bundle.js"));
    }

    private static void own(Context context, String file) {
        serve(context, Documents.class, "/assets/docs/" + file);
    }

    private void webjar(Context context, String file) {
        serve(context, Documents.class, UI + version + "/" + file);
    }

    /** As the jar on the class path says itself. */
    private static String version() {
        Properties jar = new Properties();
        try (InputStream in = Documents.class.getResourceAsStream(UI_JAR)) {
            jar.load(Objects.requireNonNull(in, "swagger-ui is not on the class path"));
            return jar.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(Context context, Class<?> beside, String resource) {
        try (@Nullable InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ProblemException(Problems.NO_SUCH_PATH);
            }
            context.header("Content-Security-Policy", POLICY);
            context.contentType(TYPES.getOrDefault(resource.substring(resource.lastIndexOf('.') + 1), "text/plain"));
            context.result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

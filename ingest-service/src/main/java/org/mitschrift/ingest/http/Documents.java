package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/**
 * The contract: {@code /openapi.yaml}, and Swagger UI over it at {@code /docs}, both out of the jar. No script stands in
 * a page, so that the strict Content-Security-Policy holds; only pictures that the style sheet itself carries are allowed.
 */
final class Documents {
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

    void addRoutes(JavalinConfig config) {
        config.routes.get("/openapi.yaml", context -> serve(context, "/openapi.yaml"));
        config.routes.get("/docs", context -> serve(context, "/docs/index.html"));
        config.routes.get("/docs/start.js", context -> serve(context, "/docs/start.js"));
        config.routes.get("/docs/swagger-ui.css", context -> serve(context, webjar("swagger-ui.css")));
        config.routes.get("/docs/swagger-ui-bundle.js", context -> serve(context, webjar("swagger-ui-bundle.js")));
    }

    private String webjar(String file) {
        return UI + version + "/" + file;
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

    private static void serve(Context context, String resource) {
        try (@Nullable InputStream in = Documents.class.getResourceAsStream(resource)) {
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

package org.mitschrift.kit.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mitschrift.contract.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service's HTTP on 127.0.0.1 or another address: its routes, its health, and one way to say no. */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any free one
     * @param ready answers {@code /health/ready}
     * @param routes adds the service's own routes
     */
    public static HttpServer start(String host, int port, BooleanSupplier ready, Consumer<JavalinConfig> routes) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = 1_000_000;
            config.routes.get("/health/live", context -> context.result("ok"));
            config.routes.get("/health/ready", context -> ready(context, ready.getAsBoolean()));
            config.routes.before(HttpServer::securityHeaders);
            config.routes.exception(ProblemException.class, (e, context) -> answer(context, e.problem()));
            config.routes.exception(HttpResponseException.class, (e, context) -> answer(context, plain(e)));
            config.routes.exception(Exception.class, HttpServer::unforeseen);
            routes.accept(config);
        });
        return new HttpServer(javalin.start(host, port));
    }

    /** Answers with JSON. */
    public static void json(Context context, int status, Object body) {
        context.status(status).contentType("application/json").result(Json.bytes(body));
    }

    /** Answers with problem+json. */
    public static void answer(Context context, Problem problem) {
        context.status(problem.status()).contentType("application/problem+json").result(Json.bytes(problem));
    }

    public int port() {
        return javalin.port();
    }

    private static void ready(Context context, boolean isReady) {
        context.status(isReady ? 200 : 503).result(isReady ? "ready" : "starting");
    }

    private static void securityHeaders(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header(
                "Content-Security-Policy",
                "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
    }

    private static Problem plain(HttpResponseException e) {
        return Problem.of(
                e.getStatus(), "http-" + e.getStatus(), "HTTP " + e.getStatus(), "The request can't be served.");
    }

    private static void unforeseen(Exception error, Context context) {
        LOG.error("A request failed: {}", error.getClass().getName());
        answer(context, Problem.of(500, "internal", "Internal error", "This is our fault. Please try again later."));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}

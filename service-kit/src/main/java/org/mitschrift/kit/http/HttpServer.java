package org.mitschrift.kit.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.mitschrift.contract.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service's HTTP on 127.0.0.1 or another address: its routes, its health, and one way to say no. */
public final class HttpServer implements AutoCloseable {
    static final String PROBLEM_JSON = "application/problem+json";
    private static final long MAX_REQUEST = 1_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private static final Duration FINISH_WITHIN = Duration.ofSeconds(5);

    private final Javalin javalin;
    private final GracefulHandler inFlight;

    private HttpServer(Javalin javalin, GracefulHandler inFlight) {
        this.javalin = javalin;
        this.inFlight = inFlight;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any free one
     * @param ready answers {@code /health/ready}
     * @param routes adds the service's own routes
     */
    public static HttpServer start(String host, int port, BooleanSupplier ready, Consumer<JavalinConfig> routes) {
        GracefulHandler inFlight = new GracefulHandler();
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MAX_REQUEST;
            config.http.prefer405over404 = true;
            config.router.javaLangErrorHandler(HttpServer::unforeseen);
            config.jetty.modifyServer(server -> {
                server.setErrorHandler(new ProblemErrorHandler());
                server.setHandler(inFlight);
            });
            config.routes.get("/health/live", context -> context.result("ok"));
            config.routes.get("/health/ready", context -> ready(context, ready.getAsBoolean()));
            config.routes.before(HttpServer::securityHeaders);
            config.routes.exception(
                    ProblemException.class, (e, context) -> answer(context, e.in(Languages.of(context))));
            config.routes.exception(HttpResponseException.class, HttpServer::plain);
            config.routes.exception(Exception.class, HttpServer::unforeseen);
            routes.accept(config);
        });
        return new HttpServer(javalin.start(host, port), inFlight);
    }

    /** Answers with JSON. */
    public static void json(Context context, int status, Object body) {
        context.status(status).contentType("application/json").result(Json.bytes(body));
    }

    /** Answers with problem+json. */
    public static void answer(Context context, Problem problem) {
        if (problem.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        context.status(problem.status()).contentType(PROBLEM_JSON).result(Json.bytes(problem));
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

    /** Puts the methods an address has into the answer to one it has not, as RFC 9110 wants it. */
    public static void nameMethods(HttpResponseException e, Context context) {
        String allowed = e.getDetails().get("availableMethods");
        if (allowed != null) {
            context.header("Allow", allowed);
        }
    }

    private static void plain(HttpResponseException e, Context context) {
        nameMethods(e, context);
        answer(context, Problems.ofStatus(e.getStatus()).in(context, MAX_REQUEST));
    }

    private static void unforeseen(Exception error, Context context) {
        LOG.error("A request failed: {}", error.getClass().getName());
        answer(context, Problems.INTERNAL.in(context));
    }

    /** Out of memory, a stack overflow: said like any other failure. */
    private static void unforeseen(HttpServletResponse response, Error error) {
        LOG.error("A request failed: {}", error.getClass().getName());
        response.setStatus(500);
        response.setContentType(PROBLEM_JSON);
        try {
            response.getOutputStream().write(Json.bytes(Problems.INTERNAL.in(Locale.GERMAN)));
        } catch (IOException e) {
            // the client is gone
        }
    }

    /**
     * Takes no new connection and no new request, finishes those in flight (five seconds at most) and ends. Jetty's own
     * stop timeout would wait for idle connections too, so it stays off; and a connection that comes in while it stops
     * would stay open without anybody at its other end.
     */
    @Override
    public void close() {
        for (Connector connector : inFlight.getServer().getConnectors()) {
            ((NetworkConnector) connector).close();
        }
        try {
            inFlight.shutdown().get(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.info(
                    "Requests still in flight after {} s are cut: {}",
                    FINISH_WITHIN.toSeconds(),
                    inFlight.getCurrentRequestCount());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.warn("Requests in flight could not be awaited: {}", e.getClass().getName());
        } finally {
            javalin.stop();
        }
    }
}

package org.mitschrift.kit.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Json;

/** What Jetty itself refuses, before any route is asked: a request that is no HTTP, an address or headers too long. */
final class ProblemErrorHandler extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Problem problem =
                Problems.ofStatus(code).in(Languages.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, HttpServer.PROBLEM_JSON);
        response.write(true, ByteBuffer.wrap(Json.bytes(problem)), callback);
    }
}

package org.mitschrift.ingest.http;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/** What a body says it is. One that says nothing is JSON. */
enum MediaKind {
    JSON("application/json"),
    CLOUD_EVENT("application/cloudevents+json"),
    NDJSON("application/x-ndjson"),
    CLOUD_EVENTS("application/cloudevents-batch+json");

    private final String id;

    MediaKind(String id) {
        this.id = id;
    }

    /** @throws ProblemException 415 if it is none of those taken here, or not UTF-8 */
    static MediaKind of(Context context, MediaKind... taken) {
        Set<MediaKind> known = EnumSet.of(taken[0], taken);
        @Nullable String header = context.header("Content-Type");
        if (header == null || header.isBlank()) {
            return JSON;
        }
        String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
        return known.stream()
                .filter(kind -> kind.id.equals(parts[0].trim()) && isUtf8(parts))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problems.UNSUPPORTED_TYPE,
                        known.stream().map(kind -> kind.id).collect(Collectors.joining(", "))));
    }

    private static boolean isUtf8(String[] parts) {
        for (String part : parts) {
            String parameter = part.trim();
            if (parameter.startsWith("charset=") && !parameter.replace("\"", "").equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }
}

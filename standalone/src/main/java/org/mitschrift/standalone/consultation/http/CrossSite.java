package org.mitschrift.standalone.consultation.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a post comes from a page of another site (Fetch Metadata, W3C; Origin, RFC 6454). A browser sends at least one of
 * the two headers with every post, so a post without either is foreign too.
 */
final class CrossSite {
    private CrossSite() {}

    static boolean isForeign(@Nullable String secFetchSite, @Nullable String origin, @Nullable String host) {
        if (secFetchSite != null) {
            return !secFetchSite.equals("same-origin");
        }
        return origin == null || host == null || !host.equalsIgnoreCase(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

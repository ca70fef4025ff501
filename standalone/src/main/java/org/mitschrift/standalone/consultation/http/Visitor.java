package org.mitschrift.standalone.consultation.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.kit.page.Language;

/**
 * What the visitor's browser keeps for us: which visitor it is, what they sent lately, which language they chose. Names end
 * with the port, since browsers share cookies between the ports of a host.
 */
final class Visitor {
    private static final int MOST_IDS = 5;
    private static final int A_DAY = 86_400;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Context context;

    Visitor(Context context) {
        this.context = context;
    }

    /** 128 random bits in hex. */
    static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Language language() {
        return Language.of(read("language"), context.header("Accept-Language"));
    }

    void choose(Language language) {
        keep("language", language.tag());
    }

    /** The visitor's id, made at their first comment. */
    String id() {
        String known = read("visitor");
        if (known != null && known.matches("[0-9a-f]{32}")) {
            return known;
        }
        String made = random();
        keep("visitor", made);
        return made;
    }

    /** Ids of the comments sent lately, newest first. */
    List<String> sent() {
        String ids = read("sent");
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split("_", MOST_IDS + 1))
                        .filter(id -> id.matches("w-[0-9a-f]{32}"))
                        .limit(MOST_IDS)
                        .toList();
    }

    void remember(String id) {
        List<String> ids = Stream.concat(Stream.of(id), sent().stream())
                .distinct()
                .limit(MOST_IDS)
                .toList();
        keep("sent", String.join("_", ids));
    }

    private @Nullable String read(String name) {
        return context.cookie(fullName(name));
    }

    private void keep(String name, String value) {
        Cookie cookie = new Cookie(fullName(name), value, "/", A_DAY, false, true, null, SameSite.LAX);
        context.cookie(cookie);
    }

    private String fullName(String name) {
        return "mitschrift-" + name + "-" + context.port();
    }
}

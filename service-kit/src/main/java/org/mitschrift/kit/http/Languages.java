package org.mitschrift.kit.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Which of the two languages a reader wants: the better one of German and English by RFC 9110's weights, else German. */
public final class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    private Languages() {}

    public static Locale of(Context context) {
        return of(context.header("Accept-Language"));
    }

    /** @param acceptLanguage the header, null if there is none; what can't be read counts as none */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.GERMAN;
        }
        try {
            List<LanguageRange> wanted = LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            Locale found = Locale.lookup(wanted, SPOKEN);
            return found == null ? Locale.GERMAN : found;
        } catch (IllegalArgumentException e) {
            return Locale.GERMAN;
        }
    }
}

package org.mitschrift.kit.http;

import io.javalin.http.Context;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A kind of refusal from the documented list.
 *
 * @param id short and stable; on the wire {@code urn:mitschrift:problem:ID}
 * @param status the HTTP status it is answered with
 * @param bundle the resource bundle with its title ({@code ID}) and its detail ({@code ID.detail}), German and English
 */
public record ProblemType(String id, int status, String bundle) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Problem in(Context context, Object... details) {
        return in(Languages.of(context), details);
    }

    /**
     * The refusal in words.
     *
     * @param details for the places {@code {0}}, {@code {1}} … of the detail
     */
    public Problem in(Locale language, Object... details) {
        ResourceBundle words = words(language, bundle);
        String detail = words.getString(id + ".detail");
        return Problem.of(
                status,
                id,
                words.getString(id),
                details.length == 0 ? detail : new MessageFormat(detail, language).format(details));
    }

    /** A bundle in one of the two languages; English is its root. */
    public static ResourceBundle words(Locale language, String bundle) {
        Locale locale = language.getLanguage().equals("en") ? Locale.ROOT : Locale.GERMAN;
        return ResourceBundle.getBundle(bundle, locale, NO_FALLBACK);
    }
}

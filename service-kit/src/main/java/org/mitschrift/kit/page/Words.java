package org.mitschrift.kit.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a page in the reader's language, from a message bundle whose root is English; what all pages say stands in
 * a bundle of the layout's.
 */
public final class Words {
    private static final String SHARED = "org.mitschrift.kit.page.Shared";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle own;
    private final ResourceBundle shared;

    private Words(Language language, ResourceBundle own, ResourceBundle shared) {
        this.language = language;
        this.own = own;
        this.shared = shared;
    }

    /**
     * The words of a bundle.
     *
     * @param bundle a base name, as {@link ResourceBundle} takes it
     */
    public static Words of(String bundle, Language language) {
        Locale locale = language == Language.GERMAN ? Locale.GERMAN : Locale.ROOT;
        return new Words(
                language,
                ResourceBundle.getBundle(bundle, locale, NO_FALLBACK),
                ResourceBundle.getBundle(SHARED, locale, NO_FALLBACK));
    }

    public Language language() {
        return language;
    }

    /** A text with its values put in; plurals by {@link java.text.ChoiceFormat}. */
    public String say(String key, Object... values) {
        String pattern = own.containsKey(key) ? own.getString(key) : shared.getString(key);
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    /** Day and minute in Berlin. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(ZONE));
    }
}

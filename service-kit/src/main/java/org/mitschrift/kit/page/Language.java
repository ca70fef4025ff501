package org.mitschrift.kit.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the pages, German first. */
public enum Language {
    GERMAN(Locale.GERMANY, "Deutsch"),
    ENGLISH(Locale.UK, "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The chosen language if there is such a one, else the best of an Accept-Language header (RFC 4647), else German. */
    public static Language of(@Nullable String chosen, @Nullable String acceptLanguage) {
        for (Language language : values()) {
            if (language.tag().equals(chosen)) {
                return language;
            }
        }
        return accepted(acceptLanguage);
    }

    private static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return GERMAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.GERMAN, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? ENGLISH : GERMAN;
        } catch (IllegalArgumentException e) { // no language header at all
            return GERMAN;
        }
    }

    /** {@code de} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** As its own speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == GERMAN ? ENGLISH : GERMAN;
    }
}

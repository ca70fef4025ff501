package org.mitschrift.moderation.scoring;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.mitschrift.moderation.scoring.Answer.Quote;
import org.mitschrift.moderation.scoring.Reading.Refused;

/** The words of answers and refusals, in German or English. Safe for all threads. */
public final class Phrasing {
    public static final Phrasing GERMAN = new Phrasing(Locale.GERMAN);
    public static final Phrasing ENGLISH = new Phrasing(Locale.ENGLISH);

    private static final int QUOTES = 3;
    private static final int QUOTE_LENGTH = 60;

    private final Locale locale;
    private final ResourceBundle words;

    private Phrasing(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.mitschrift.moderation.scoring.Phrasing",
                locale.equals(Locale.GERMAN) ? locale : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** German for any locale but an English one. */
    public static Phrasing in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : GERMAN;
    }

    /** A fixed text. */
    public String text(String key) {
        return words.getString(key);
    }

    /** All that is wrong with a refused one, in one sentence; nothing of what was sent. */
    String refusal(Refused refused) {
        return refused.fields().isEmpty()
                ? text("not-an-object")
                : refused.fields().stream()
                        .map(field -> field.path() + " " + problem(field.problem()))
                        .collect(Collectors.joining("; "));
    }

    /** What is wrong with a field. */
    public String problem(String problem) {
        return words.getString("field." + problem);
    }

    /** A finding of a rule, e.g. {@code Beleidigung 0,93: »Vollidioten«}. */
    String finding(String category, double score, List<Quote> evidence, boolean unsure) {
        String key = "category." + category;
        String name = words.containsKey(key) ? words.getString(key) : category;
        String quotes = evidence.stream()
                .map(quote -> quote.text().strip().replaceAll("\\s+", " "))
                .filter(quote -> !quote.isEmpty())
                .distinct()
                .limit(QUOTES)
                .map(quote -> say("quote", shortened(quote)))
                .collect(Collectors.joining(", "));
        String said = say(
                quotes.isEmpty() ? "finding" : "finding.quoted", name, String.format(locale, "%.2f", score), quotes);
        return unsure ? say("unsure", said) : said;
    }

    /** Why the tone of a text in this language was not judged. */
    String unassessed(String language) {
        return language.equals("und")
                ? text("unassessed.unknown")
                : say("unassessed.language", Locale.forLanguageTag(language).getDisplayLanguage(locale));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    private static String shortened(String quote) {
        if (quote.codePointCount(0, quote.length()) <= QUOTE_LENGTH) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, QUOTE_LENGTH - 1)) + "…";
    }
}

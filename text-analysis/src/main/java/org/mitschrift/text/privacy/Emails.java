package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitschrift.contract.analysis.Span;

/**
 * Private e-mail addresses, also with "(at)", "ät", "Klammeraffe", "punkt" and "minus" spelled out; mailboxes of an
 * office are none. Looks only around what can stand for an @, so that its time grows with the text's length.
 */
final class Emails {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int REACH = 90;
    private static final double CERTAIN = 0.97;
    private static final Pattern AT = Pattern.compile(
            "\\s{0,2}[(\\[{<*_-]\\s?(?:at|ät|aet|@|klammeraffe)\\s?[)\\]}>*_-]\\s{0,2}|\\s{0,2}@\\s{0,2}"
                    + "|\\s(?:at|ät|aet|(?:klammer)?affe|klammeraffe|affenschwanz)\\s",
            FLAGS);
    private static final String DOT =
            "(?:\\s?\\.\\s?|\\s?[(\\[{<]\\s?(?:dot|punkt|\\.)\\s?[)\\]}>]\\s?|\\s(?:dot|punkt)\\s)";
    private static final String HYPHEN = "(?:-|\\s(?:minus|bindestrich)\\s)";
    private static final String LABEL = "[\\p{L}\\d]{1,63}+(?:" + HYPHEN + "[\\p{L}\\d]{1,63}+){0,4}";
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:" + LABEL + DOT + "){1,4}(?:de|com|net|org|eu|info|berlin|at|ch|me|io|fr|it|es|pl|ru|ua|tr|uk|nl|be|dk"
                    + "|cz|se|biz|online|email|mail|example|test|app|dev|social|xyz|name)(?![\\p{L}\\d])",
            FLAGS);
    private static final String JOINER = "(?:[._%+-]|\\s?[(\\[{<]\\s?(?:dot|punkt|\\.|minus|bindestrich|unterstrich)"
            + "\\s?[)\\]}>]\\s?|\\s(?:dot|punkt|minus|bindestrich|unterstrich)\\s)";
    private static final Pattern LOCAL = Pattern.compile(
            "(?<![\\p{L}\\d])[\\p{L}\\d]{1,64}+(?:" + JOINER + "{1,2}+[\\p{L}\\d]{1,64}+){0,5}+(?: \\d{1,4})?$", FLAGS);
    private static final Pattern FUNCTIONAL = Pattern.compile(
            "(?:info|kontakt|post|mail|e-?mail|poststelle|presse|service|support|office|team|hallo|anfrage"
                    + "|auskunft|beratung|beteiligung|dialog|hilfe|mitmachen|redaktion|sekretariat|verwaltung|webmaster"
                    + "|vorstand|verein|buero|büro|spenden|umwelt|verkehr|bauen|wahlen|personal|bewerbung|newsletter"
                    + "|moderation|projekt|zentrale|empfang|rektorat|leitung|admin|abuse|barrierefreiheit|inklusion"
                    + "|datenschutz|no-?reply|(?:post(?:stelle|fach)|b(?:ü|ue)rger|behindertenbeauftragte|ordnungs"
                    + "|stadt|amt|bezirks|gleichstellung|ombuds|smart-?city|stellungnahme|feedback|beschwerde)"
                    + "[\\p{L}\\d._-]*)(?:[._-][\\p{L}\\d._-]*)?",
            FLAGS);

    /** The administration's own addresses. */
    private static final Pattern OFFICE =
            Pattern.compile("[@.](?:berlin\\.de|bund\\.de)$|@[\\p{L}\\d.-]*(?:bundestag|polizei|landtag)", FLAGS);

    private Emails() {}

    static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        if (!canHold(text)) {
            return found;
        }
        Matcher at = AT.matcher(text);
        while (at.find()) {
            int to = Math.min(text.length(), at.end() + REACH);
            Matcher domain = DOMAIN.matcher(text).region(at.end(), to);
            if (domain.lookingAt()) {
                Matcher local =
                        LOCAL.matcher(text).region(Math.max(0, at.start() - REACH), at.start()).useAnchoringBounds(true);
                if (local.find() && !isFunctional(local.group(), at.group(), domain.group())) {
                    found.add(new Finding(new Span(local.start(), domain.end()), Kind.EMAIL, CERTAIN));
                }
            }
        }
        return found;
    }

    /** A bare "at" between words needs a domain that has its own spelled dot, or the word is a preposition. */
    private static boolean isFunctional(String local, String at, String domain) {
        return FUNCTIONAL.matcher(local).matches()
                || OFFICE.matcher("@" + domain).find()
                || at.length() == 4 && at.isBlank() && domain.isBlank();
    }

    /** Whether there is an @, "at", "ät" or "affe" that begins a word: cheap, before any pattern. */
    private static boolean canHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            boolean candidate = c == 'a' || c == 'A' || c == 'ä' || c == 'Ä' || c == 'k' || c == 'K';
            if (candidate && (i == 0 || !Character.isLetter(text.charAt(i - 1))) && isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int start) {
        for (String word : List.of("at", "ät", "aet", "affe", "klammeraffe")) {
            int end = start + word.length();
            if (text.regionMatches(true, start, word, 0, word.length())
                    && (end >= text.length() || !Character.isLetter(text.charAt(end)) || word.equals("affe"))) {
                return true;
            }
        }
        return false;
    }
}

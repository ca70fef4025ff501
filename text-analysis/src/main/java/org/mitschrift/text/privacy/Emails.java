package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Span;

/**
 * Private e-mail addresses, also with "(at)", "ät", "Klammeraffe", "punkt" and "minus" spelled out; mailboxes of an
 * office are none. Looks only around what can stand for an @, so that its time grows with the text's length.
 */
final class Emails {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int REACH = 90;
    private static final int MOST = 20;
    private static final String[] SIGNS = {"at", "ät", "aet", "ätt", "ett", "a t", "affe", "klammeraffe", "bei"};
    private static final double CERTAIN = 0.97;
    private static final double PROVIDER_ONLY = 0.8;
    /** "[Kringel-a]", "(Tüpfele)": what a joke puts in brackets for the @ and for the point. */
    private static final String BRACKETED = "[(\\[{<][^()\\[\\]{}<>\\n]{1,24}[)\\]}>]";

    private static final Pattern AT = Pattern.compile(
            "\\s{0,2}[(\\[{<*_-]\\s?(?:at|ätt?|aet|ett|@|(?:klammer)?affe|bei)\\s?[)\\]}>*_-]\\s{0,2}|\\s{0,2}@\\s{0,2}"
                    + "|\\s(?:at|a t|ätt?|aet|ett|(?:klammer)?affe|affenschwanz|bei)\\s|\\s?" + BRACKETED + "\\s?",
            FLAGS);
    private static final String DOT =
            "(?:\\s?\\.\\s?|\\s?" + BRACKETED + "\\s?|[\\s_*-](?:dot|punkt|pkt|pünktchen|d o t|p u n k t)[\\s_*-])";
    private static final String HYPHEN = "(?:-|\\s(?:minus|bindestrich)\\s)";
    private static final String LABEL =
            "(?:g ?m ?x|w ?e ?b|[\\p{L}\\d]{1,63}+(?:" + HYPHEN + "[\\p{L}\\d]{1,63}+){0,4})";
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:" + LABEL + DOT
                    + "){1,4}(?:d ?e|c ?o ?m|n ?e ?t|org|eu|info|berlin|at|ch|me|io|fr|it|es|pl|ru|ua|tr|uk|nl|be|dk"
                    + "|cz|se|lu|li|gg|cc|tv|biz|online|email|mail|e ?x ?a ?m ?p ?l ?e|test|app|dev|social|xyz|name|cloud|page|site|zone|club|family|hamburg|koeln|wien|ruhr|bayern)(?![\\p{L}\\d])",
            FLAGS);
    private static final String JOINER = "(?:[._%+-]|\\s?[(\\[{<]\\s?(?:dot|punkt|\\.|minus|bindestrich|unterstrich)"
            + "\\s?[)\\]}>]\\s?|\\s(?:dot|punkt|minus|bindestrich|unterstrich)\\s|-(?:punkt|unterstrich)-)";
    private static final Pattern LOCAL = Pattern.compile(
            "(?<![\\p{L}\\d])[\\p{L}\\d]{1,64}+(?:" + JOINER + "{1,2}+[\\p{L}\\d]{1,64}+){0,5}+(?: \\d{1,4})?$", FLAGS);
    private static final Pattern FUNCTIONAL = Pattern.compile(
            "(?:info|kontakt|post|mail|e-?mail|poststelle|presse|service|support|office|team|hallo|anfrage"
                    + "|auskunft|beratung|beteiligung|dialog|hilfe|mitmachen|redaktion|sekretariat|verwaltung|webmaster"
                    + "|schlichtung|sammlung|f(?:ü|ue)rsprache|vorstand|verein|buero|büro|spenden|umwelt|verkehr|bauen|wahlen|personal|bewerbung|newsletter"
                    + "|moderation|projekt|zentrale|empfang|rektorat|leitung|admin|abuse|barrierefreiheit|inklusion"
                    + "|no-?reply|cert|willkommen|(?:stoer|stör)ung(?:en)?|ea|[\\p{L}-]*(?:schutz|stelle|amt)|(?:post(?:stelle|fach)|b(?:ü|ue)rger|behindertenbeauftragte|ordnungs"
                    + "|stadt|strassen|straßen|amt|bezirks|gleichstellung|ombuds|smart-?city|stellungnahme|feedback|beschwerde)"
                    + "[\\p{L}\\d._-]*)(?:[._-][\\p{L}\\d._-]*)?",
            FLAGS);

    /** Addresses of the administration and of bodies. */
    private static final Pattern OFFICE = Pattern.compile(
            "[@.](?:berlin\\.de|bund\\.de)$|@[\\p{L}\\d.-]*(?:bundestag|polizei|landtag|senat|rathaus|bezirk|amt|verwaltung|behoerde|beratung)"
                    + "|@(?:[\\p{L}\\d.-]*\\.)?(?:stadt|gemeinde|kreis|landkreis)[-.]",
            FLAGS);

    private static final Pattern BODY =
            Pattern.compile("(?:schule|verein|initiative|gmbh|praxis|kanzlei|redaktion|vorstand|buero|büro)$", FLAGS);

    /** "sorbe71 bei gmx": a provider's name in place of a domain, after a name with a joiner or digits. */
    private static final Pattern PROVIDER = Pattern.compile(
            "(?:gmx|gmail|googlemail|web|t-online|posteo|yahoo|outlook|icloud|hotmail|freenet|proton(?:mail)?)"
                    + "(?![\\p{L}\\d])",
            FLAGS);

    private static final Pattern KNOWN_AT =
            Pattern.compile("@|(?<!\\p{L})(?:at|a t|ätt?|aet|ett|(?:klammer)?affe|affenschwanz|bei)(?!\\p{L})", FLAGS);
    private static final Pattern ODD_DOT =
            Pattern.compile("[(\\[{<](?!\\s?(?:dot|punkt|pkt|pünktchen|\\.)\\s?[)\\]}>])", FLAGS);
    private static final Pattern SURE_ENDING =
            Pattern.compile("\\P{L}(?:de|com|org|eu|example)$|(?:p[uü]nkt|dot)\\p{L}{0,6}\\W{1,3}net$", FLAGS);
    private static final Pattern NAME_LIKE = Pattern.compile("[\\d._]|punkt|unterstrich", FLAGS);

    private Emails() {}

    static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        int at = nextAt(text, 0);
        while (at < text.length() && found.size() < MOST) {
            Matcher sign = AT.matcher(text).region(Math.max(0, at - 4), Math.min(text.length(), at + 30));
            Finding finding = sign.find() ? around(text, sign) : null;
            if (finding != null) {
                found.add(finding);
            }
            at = nextAt(text, finding == null ? at + 1 : finding.span().end());
        }
        return found;
    }

    private static @Nullable Finding around(String text, Matcher at) {
        int to = Math.min(text.length(), at.end() + REACH);
        Matcher domain = DOMAIN.matcher(text).region(at.end(), to);
        boolean whole = !at.group().equalsIgnoreCase(" bei ") && domain.lookingAt();
        if (whole && !isMeant(at.group(), domain.group())) {
            return null;
        }
        if (!whole && !domain.usePattern(PROVIDER).region(at.end(), to).lookingAt()) {
            return null;
        }
        Matcher local = LOCAL.matcher(text).region(Math.max(0, at.start() - REACH), at.start());
        if (!local.find() || isFunctional(local.group(), domain.group())) {
            return null;
        }
        boolean named = whole || NAME_LIKE.matcher(local.group()).find();
        return named
                ? new Finding(new Span(local.start(), domain.end()), Kind.EMAIL, whole ? CERTAIN : PROVIDER_ONLY)
                : null;
    }

    /** Anything in brackets is an @ or a point only before "de" and the like: not "mehr (im Archiv) haus.example". */
    private static boolean isMeant(String at, String domain) {
        boolean known = KNOWN_AT.matcher(at).find();
        boolean bracket = ODD_DOT.matcher(domain).find();
        return (known || !domain.contains("."))
                && ((known && !bracket) || SURE_ENDING.matcher(domain).find());
    }

    private static boolean isFunctional(String local, String domain) {
        return FUNCTIONAL.matcher(local).matches()
                || BODY.matcher(local).find()
                || OFFICE.matcher("@" + domain).find();
    }

    /** The next @ or bracket, or "at", "ät", "affe", "bei" that begins a word: cheap, before any pattern. */
    private static int nextAt(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean candidate = "aAäÄeEkKbB".indexOf(c) >= 0 && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            if (c == '@' || c == '[' || c == '(' || (candidate && isAt(text, i))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isAt(String text, int start) {
        for (String word : SIGNS) {
            int end = start + word.length();
            if (text.regionMatches(true, start, word, 0, word.length())
                    && (end >= text.length() || !Character.isLetter(text.charAt(end)) || word.equals("affe"))) {
                return true;
            }
        }
        return false;
    }
}

package org.mitschrift.text.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.mitschrift.contract.analysis.Span;

/** Private e-mail addresses, also with "(at)" and "punkt" spelled out; mailboxes of an office are none. */
final class Emails {
    private static final String AT = "(?:@|\\s?[(\\[{]\\s?(?:at|ät|@)\\s?[)\\]}]\\s?|\\s(?:at|ät)\\s)";
    private static final String DOT = "(?:\\.|\\s?[(\\[{]\\s?(?:dot|punkt|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|punkt)\\s)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])([\\p{L}\\d][\\p{L}\\d._%+-]{0,63})" + AT + "(?:[\\p{L}\\d][\\p{L}\\d-]{0,62}" + DOT
                    + "){1,4}[a-z]{2,18}(?![\\p{L}\\d])",
            FLAGS);
    private static final Pattern FUNCTIONAL = Pattern.compile(
            "(?:info|kontakt|post|mail|e-?mail|poststelle|presse|service|support|office|team|hallo|anfrage"
                    + "|auskunft|beratung|beteiligung|dialog|hilfe|mitmachen|redaktion|sekretariat|verwaltung|webmaster"
                    + "|datenschutz|no-?reply|(?:post(?:stelle|fach)|b(?:ü|ue)rger|behindertenbeauftragte|ordnungs"
                    + "|stadt|amt|bezirks|gleichstellung|ombuds|smart-?city)[\\p{L}\\d._-]*)(?:[._-][\\p{L}\\d._-]*)?",
            FLAGS);

    /** The administration's own addresses. */
    private static final Pattern CITY = Pattern.compile("[@.]berlin\\.de$", FLAGS);

    private Emails() {}

    static List<Span> in(String text) {
        return ADDRESS.matcher(text)
                .results()
                .filter(found -> !FUNCTIONAL.matcher(found.group(1)).matches())
                .filter(found -> !CITY.matcher(found.group()).find())
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}

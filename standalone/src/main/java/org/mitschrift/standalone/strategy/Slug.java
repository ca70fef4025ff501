package org.mitschrift.standalone.strategy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids from titles: lower case, umlauts as two letters, no accents, no '#', no bracketed words, hyphens between. */
public final class Slug {
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    public static String of(String title) {
        String lower = BRACKETED.matcher(title).replaceAll(" ").toLowerCase(Locale.GERMAN);
        String german =
                lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        String plain = ACCENTS.matcher(Normalizer.normalize(german, Normalizer.Form.NFD))
                .replaceAll("");
        return EDGES.matcher(BETWEEN.matcher(plain).replaceAll("-")).replaceAll("");
    }
}

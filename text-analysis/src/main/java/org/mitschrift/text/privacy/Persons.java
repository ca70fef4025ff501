package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of people in a text: "Frau X", "Familie X", a given name with a surname or initial, a role with a name
 * ("Nachbar X"). Names inside of streets, houses and prizes are none.
 */
final class Persons {
    private static final int MOST = 60;
    private static final Set<String> TITLES =
            Set.of("herr", "herrn", "frau", "familie", "fam", "eheleute", "ehepaar", "fr", "hr");
    private static final Set<String> BETWEEN = Set.of("dr", "prof", "von", "van", "de", "zu", "el", "al", "ben", "em");
    private static final Set<String> NO_SURNAMES = Set.of(
            "und",
            "oder",
            "ist",
            "die",
            "der",
            "das",
            "ich",
            "sie",
            "wir",
            "bürgermeisterin",
            "bürgermeister",
            "senator",
            "senatorin",
            "doktor",
            "professor",
            "nachbar",
            "minister",
            "ministerin",
            "bundeskanzler",
            "bundeskanzlerin",
            "präsident",
            "präsidentin",
            "stadtrat",
            "stadträtin",
            "kollegin",
            "kollege",
            "mustermann",
            "musterfrau",
            "müller-meier");
    private static final List<String> PLACES = List.of(
            "straße",
            "strasse",
            "str",
            "platz",
            "allee",
            "ufer",
            "damm",
            "weg",
            "haus",
            "schule",
            "gymnasium",
            "stadion",
            "halle",
            "stiftung",
            "preis",
            "institut",
            "bibliothek",
            "campus",
            "ring",
            "brücke",
            "park",
            "kiez",
            "kirche",
            "lied");
    private static final List<String> NO_NAME =
            List.of("ung", "keit", "heit", "tion", "enz", "schaft", "ität", "tum", "liche", "ische", "berlin");
    private static final Set<String> CALLED = Set.of("heißt", "heisst", "heiße", "heisse", "hieß");
    private static final Set<String> WHO = Set.of(
            "er", "sie", "ich", "mann", "frau", "typ", "kerl", "dame", "junge", "mädchen", "nachbar", "nachbarin");
    private static final Terms ROLE = Terms.of("role");

    /** Roles that stand before a surname; before a noun that follows "mein Sohn" or "die Lehrer" nobody is named. */
    private static final Terms TITLED = Terms.of("titled");

    private Persons() {}

    static List<Person> in(Words words) {
        List<Person> found = new ArrayList<>();
        for (int i = 0; i < words.size() && found.size() < MOST; i++) {
            int last = nameFrom(words, i);
            if (last >= 0 && !isPlace(words, last)) {
                found.add(new Person(i, last));
                i = last;
            }
        }
        return found;
    }

    private static int nameFrom(Words words, int i) {
        Word word = words.get(i);
        if (TITLES.contains(word.lower())) {
            return word.capital() ? surname(words, i + 1, true) : small(words, i + 1);
        }
        if (!word.capital() && Terms.isGivenName(word.lower())) {
            return initial(words, i);
        }
        if (Terms.isGivenName(word.lower())) {
            return given(words, i);
        }
        boolean called = word.lower().equals("namens")
                || (CALLED.contains(word.lower())
                        && i > 0
                        && WHO.contains(words.get(i - 1).lower()));
        if ((called || ROLE.contains(word.lower())) && isTwoNames(words, i + 1)) {
            return i + 2;
        }
        return TITLED.contains(word.lower()) && words.isSpaceAfter(i) ? surname(words, i + 1, false) : -1;
    }

    private static int given(Words words, int i) {
        if (!words.get(i).capital()) {
            return -1;
        }
        int next = i + 1;
        while (next < words.size()
                && isNameGap(words, next - 1)
                && Terms.isGivenName(words.get(next).lower())) {
            next++;
        }
        int surname = isNameGap(words, next - 1) ? surname(words, next, false) : -1;
        if (surname >= 0) {
            return surname;
        }
        return next > i + 1 || isKnownBy(words, i) ? next - 1 : -1;
    }

    /** "Nachbarin Dubravka Perić": after a role two words with capitals, whatever the lists know of them. */
    private static boolean isTwoNames(Words words, int i) {
        return i + 1 < words.size()
                && words.isSpaceAfter(i - 1)
                && words.isSpaceAfter(i)
                && words.get(i).capital()
                && words.get(i + 1).capital()
                && !TITLES.contains(words.get(i).lower())
                && !isNoun(words.get(i).lower())
                && !isNoun(words.get(i + 1).lower())
                && !Terms.isGivenName(words.get(i).lower()); // who is found without the role
    }

    private static boolean isNoun(String lower) {
        return lower.length() > 6 && NO_NAME.stream().anyMatch(lower::endsWith);
    }

    /** "der herr rüdiger kastenholz": in small letters only with a given name between. */
    private static int small(Words words, int i) {
        boolean name = i + 1 < words.size()
                && Terms.isGivenName(words.get(i).lower())
                && words.isSpaceAfter(i - 1)
                && words.isSpaceAfter(i);
        return name ? i + 1 : -1;
    }

    /** "jonas p. aus der 6b". */
    private static int initial(Words words, int i) {
        boolean initial = i + 1 < words.size()
                && words.isSpaceAfter(i)
                && words.get(i + 1).lower().length() == 1
                && words.charAt(words.get(i + 1).end()) == '.';
        return initial ? i + 1 : -1;
    }

    /** "Der kleine Finn aus Nr. 9", "mein Schüler Jannis", "meine Tochter Paula": a given name that is enough. */
    private static boolean isKnownBy(Words words, int i) {
        boolean from = i + 1 < words.size() && words.get(i + 1).lower().equals("aus");
        if (from || i == 0) {
            return from;
        }
        String before = words.get(i - 1).lower();
        boolean apart =
                words.gapAfter(i - 1).startsWith(",") && words.gapAfter(i).startsWith(",");
        return apart || (words.isSpaceAfter(i - 1) && (ROLE.contains(before) || before.startsWith("klein")));
    }

    /** The surname's last word, from the given word on; -1 when none stands there. */
    private static int surname(Words words, int i, boolean afterTitle) {
        int at = i;
        while (at < words.size() - 1 && BETWEEN.contains(words.get(at).lower())) {
            at++;
        }
        if (at >= words.size()
                || !words.get(at).capital()
                || NO_SURNAMES.contains(words.get(at).lower())) {
            return -1;
        }
        if (at > 0 && words.get(at).sentence() != words.get(at - 1).sentence()) {
            return -1;
        }
        if (afterTitle && Terms.isGivenName(words.get(at).lower()) && isNameGap(words, at)) {
            int further = surname(words, at + 1, false);
            at = further >= 0 ? further : at;
        }
        while (words.gapAfter(at).equals("-") && words.get(at + 1).capital()) {
            at++;
        }
        boolean initial = words.get(at).isInitial()
                && words.charAt(words.get(at).end()) == '.'
                && at + 1 < words.size()
                && words.get(at + 1).capital()
                && words.isSpaceAfter(at);
        return initial && !afterTitle ? -1 : at;
    }

    private static boolean isNameGap(Words words, int i) {
        String gap = words.gapAfter(i);
        return gap.equals(" ") || gap.equals("-");
    }

    /** "Karl-Marx-Allee", "Anna Seghers Bibliothek" and the like. */
    private static boolean isPlace(Words words, int last) {
        for (int i = last; i <= Math.min(last + 1, words.size() - 1); i++) {
            String lower = words.get(i).lower();
            boolean joined = i == last || isNameGap(words, last);
            if (joined && PLACES.stream().anyMatch(lower::endsWith)) {
                return true;
            }
        }
        return false;
    }
}

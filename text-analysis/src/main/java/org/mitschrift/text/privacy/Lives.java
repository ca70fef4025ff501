package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mitschrift.contract.analysis.Span;

/**
 * What a sentence tells about the life of a named person: illness, family and money matters, a child's school, a
 * rumour, and the flat where someone lives ("Herr K. aus der 3"). Without a name none: "mein Vater hat Demenz".
 */
final class Lives {
    private static final int BEFORE = 22;
    private static final int AFTER = 28;
    private static final double STRONG = 0.88;
    private static final double PLAIN = 0.78;
    private static final double GOSSIPED = 0.72;
    private static final double WEAK = 0.55;
    private static final Terms DIAGNOSIS = Terms.of("diagnosis");
    private static final Terms CARE = Terms.of("care");
    private static final Terms FAMILY = Terms.of("family");
    private static final Terms CHILD = Terms.of("child");
    private static final Terms CHILDCARE = Terms.of("childcare");
    private static final Terms PUBLIC = Terms.of("public");
    private static final Terms GOSSIP = Terms.of("gossip");
    private static final Set<String> OTHERS = Set.of(
            "ihr", "ihre", "ihrem", "ihren", "dein", "deine", "deinem", "deinen", "sein", "seine", "seinem", "seinen",
            "deren", "dessen");
    private static final Terms MISFORTUNE = Terms.of("misfortune");

    /** How people point at somebody they don't name. */
    private static final Pattern HINT = Pattern.compile(
            "jeder kennt (?:ihn|sie|die|den)|kennt (?:hier )?jeder|weiß (?:\\p{L}+ ){0,6}jeder\\b|wi(?:ss|ß)t (?:ja )?schon"
                    + "|wer wissen (?:will|möchte)|jemand wissen (?:will|möchte)|nicht (?:schreiben|sagen|petzen)\\b"
                    + "|verschweig|zur sache|name (?:fängt|beginnt|reimt|klingt)|\\bsag(?:e)? nur:|schreib(?:e)? (?:das|es) nur\\b"
                    + "|kann man sich denken|wer rechnen kann|heißt wie|nachname(?:n)? (?:ist |wie )|(?:soll(?:te)?n?|soll ruhig) (?:\\p{L}+ ){0,3}"
                    + "(?:wissen|erfahren)|von der arzthelferin|\\b(?:der|die|das) mit (?:dem|der|den) \\p{L}+(?: \\p{L}+)?,"
                    + "|\\b(?:der|die) \\p{L}+ mit (?:dem|der|den) \\p{L}+(?: \\p{L}+)?[,.]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Terms MINE = Terms.of("family-of-mine");
    private static final Terms OWN = Terms.of("own");
    private static final Terms RUMOUR = Terms.of("rumour");
    private static final Set<String> FROM =
            Set.of("der", "dem", "nr", "nummer", "haus", "wohnung", "aufgang", "unserem", "unserer");
    private static final Terms FLATS = Terms.of("flat");
    private static final Terms DISGRACE = Terms.of("disgrace");
    private static final Terms OFFICE = Terms.of("office");
    private static final Set<String> HOUSE = Set.of("hausnr", "hausnummer");

    private Lives() {}

    static List<Finding> in(Words words, List<Person> persons) {
        List<Finding> found = new ArrayList<>();
        for (Person person : persons) {
            Range range = Range.around(words, person);
            tell(words, person, range, found::add);
            flat(words, person, found::add);
        }
        lone(words, persons, found::add);
        if (found.isEmpty()) {
            described(words, found::add);
        }
        return found;
    }

    /**
     * "Die mit der Perücke, jeder kennt sie, hat …": somebody who is described instead of named, in a text that hints at who
     * it is, and an illness or a misfortune that is not the writer's own.
     */
    private static void described(Words words, Consumer<Finding> found) {
        boolean hinted = false;
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).lower();
            if (DIAGNOSIS.contains(lower) || MISFORTUNE.contains(lower)) {
                hinted = hinted || HINT.matcher(words.text()).find(); // dear, so only where there is something to tell
                if (!hinted) {
                    return;
                }
                Range sentence = Range.around(words, new Person(i, i));
                if (!words.has(MINE, sentence.from(), sentence.to()) && !isHistory(words, sentence)) {
                    Word told = words.get(i);
                    found.accept(new Finding(new Span(told.start(), told.end()), Kind.HEALTH, GOSSIPED));
                    return;
                }
            }
        }
    }

    /** "Und Dagmar nimmt seit dem Burn-out …": a given name alone, if the sentence is not about the writer's own people. */
    private static void lone(Words words, List<Person> persons, Consumer<Finding> found) {
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            boolean name =
                    words.get(i).capital() && Terms.isGivenName(words.get(i).lower());
            boolean joined = words.gapAfter(i).equals("-"); // "Horst-Wessel-Lied"
            if (!name || joined || persons.stream().anyMatch(person -> person.first() <= at && at <= person.last())) {
                continue;
            }
            Person person = new Person(i, i);
            Range range = Range.around(words, person);
            int diagnosis = words.first(DIAGNOSIS, range.from(), range.to());
            if (diagnosis >= 0 && !words.has(OWN, range.from(), range.to()) && !isHistory(words, range)) {
                double score = isPublic(words, person, range) ? WEAK : GOSSIPED;
                found.accept(finding(words, person, diagnosis, Kind.HEALTH, score));
            }
        }
    }

    private static void tell(Words words, Person person, Range range, Consumer<Finding> found) {
        if (isHistory(words, range)) {
            return;
        }
        int diagnosis = words.first(DIAGNOSIS, range.from(), range.to());
        int care = words.first(CARE, range.from(), range.to());
        int family = words.first(FAMILY, range.from(), range.to());
        if (diagnosis >= 0) {
            double score = isPublic(words, person, range) ? WEAK : STRONG;
            found.accept(finding(words, person, diagnosis, Kind.HEALTH, score));
        } else if (care >= 0) {
            found.accept(finding(words, person, care, Kind.HEALTH, family >= 0 ? PLAIN : WEAK));
        }
        if (family >= 0) {
            boolean rumour = words.has(RUMOUR, range.from(), range.to())
                    || (words.has(DISGRACE, range.from(), range.to()) && !isPublic(words, person, range));
            found.accept(finding(words, person, family, Kind.RUMOUR, rumour ? PLAIN : WEAK));
        } else if (words.has(GOSSIP, 0, words.size() - 1)) {
            found.accept(finding(words, person, person.last(), Kind.RUMOUR, GOSSIPED));
        }
        child(words, person, range, found);
    }

    /** Somebody who speaks about an illness, or helps: not the one who is ill. */
    private static boolean isPublic(Words words, Person person, Range range) {
        boolean quoted =
                person.first() > 0 && words.get(person.first() - 1).lower().equals("laut");
        return quoted || words.has(PUBLIC, range.from(), range.to());
    }

    /** A child by name, or somebody's child and where it is looked after. */
    private static void child(Words words, Person person, Range range, Consumer<Finding> found) {
        int before = person.first() - 1;
        boolean named = person.first() < person.last()
                && before >= 0
                && CHILD.contains(words.get(before).lower());
        if (isInClass(words, person)) {
            found.accept(finding(words, person, person.last(), Kind.CHILD, PLAIN));
            return;
        }
        int care = words.first(CHILDCARE, range.from(), range.to());
        int child = words.first(CHILD, range.from(), range.to());
        boolean possessed = child > 0 && OTHERS.contains(words.get(child - 1).lower());
        if (named || (care >= 0 && possessed)) {
            int word = named ? before : child;
            found.accept(finding(words, person, word, Kind.CHILD, named && care < 0 ? WEAK : PLAIN));
        }
    }

    /** "Emmi Paulsen, Klasse 2c", "ein Junge aus der 8c, Ole": a name beside a class, but no title. */
    private static boolean isInClass(Words words, Person person) {
        String role = person.first() > 0 ? words.get(person.first() - 1).lower() : "";
        boolean teacher = role.contains("lehrer") || role.contains("erzieher") || role.contains("leit");
        if (teacher || !Terms.isGivenName(words.get(person.first()).lower())) {
            return false;
        }
        for (int i = Math.max(1, person.first() - 4); i <= Math.min(person.last() + 3, words.size() - 1); i++) {
            String before = words.get(i - 1).lower();
            boolean named = before.equals("klasse")
                    || (before.equals("der")
                            && i > 1
                            && words.get(i - 2).lower().equals("aus"));
            if (named && words.get(i).lower().matches("\\d{1,2}[a-f]")) {
                return true;
            }
        }
        return false;
    }

    /** A year before 1950 in the sentence: what is told is past. */
    private static boolean isHistory(Words words, Range range) {
        for (int i = range.from(); i <= range.to(); i++) {
            if (words.get(i).isNumber() && words.get(i).lower().matches("1[5-8]\\d\\d|19[0-4]\\d")) {
                return true;
            }
        }
        return false;
    }

    /** "Herr Lindholz aus der 14", "Finn aus Nr. 9", "Manfred Ziebolz aus dem Nebenaufgang". */
    private static void flat(Words words, Person person, Consumer<Finding> found) {
        int at = person.last() + 1;
        if (at >= words.size() || !leadsToAFlat(words, at)) {
            return;
        }
        int to = Math.min(at + 3, words.size() - 1);
        for (int i = at + 1; i <= to; i++) {
            String lower = words.get(i).lower();
            boolean number = words.get(i).isNumber() && lower.length() <= 4;
            if (number || FLATS.contains(lower)) {
                Kind kind = lower.matches("\\d{1,2}[a-f]") ? Kind.CHILD : Kind.ADDRESS;
                found.accept(finding(words, person, i, kind, PLAIN));
                return;
            }
            if (!FROM.contains(lower)) {
                return;
            }
        }
    }

    private static boolean leadsToAFlat(Words words, int at) {
        String lower = words.get(at).lower();
        boolean inside = lower.equals("im")
                && at + 1 < words.size()
                && FLATS.contains(words.get(at + 1).lower())
                && !words.get(at + 1).lower().equals("erdgeschoss") // where an office may be, too
                && !words.has(OFFICE, at + 2, at + 4);
        return lower.equals("aus") || HOUSE.contains(lower) || inside;
    }

    private static Finding finding(Words words, Person person, int word, Kind kind, double score) {
        int first = Math.min(person.first(), word);
        int last = Math.max(person.last(), word);
        return new Finding(new Span(words.get(first).start(), words.get(last).end()), kind, score);
    }

    /** The words of the person's sentence that are near the name. */
    private record Range(int from, int to) {
        static Range around(Words words, Person person) {
            int sentence = words.get(person.first()).sentence();
            int from = person.first();
            while (from > 0
                    && person.first() - from < BEFORE
                    && words.get(from - 1).sentence() == sentence) {
                from--;
            }
            int to = person.last();
            while (to + 1 < words.size()
                    && to - person.last() < AFTER
                    && words.get(to + 1).sentence() == sentence) {
                to++;
            }
            return new Range(from, to);
        }
    }
}

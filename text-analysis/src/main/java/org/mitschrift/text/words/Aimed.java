package org.mitschrift.text.words;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of the list {@code name} that somebody is called: thrown at the one spoken to, said of a person, or all there is to
 * a sentence. Not those that are quoted, reported, denied, or said of oneself. Pure; safe for all threads.
 */
public final class Aimed {
    /** The list whose words can be aimed. */
    public static final String NAMES = "name";

    static final String MARK = "aimed";

    private static final double HELD = 0.9;
    private static final double UNSURE = 0.6;

    /** So much of a sentence is looked at to either side, so that no text can make it slow. */
    private static final int LONGEST = 400;

    /** Up to two of them, and no article or verb that ends like one. */
    private static final String ADJECTIVES =
            "(?:(?!k?ein|d(?:ie|er|en|es) |dies|[mds]ein|unser|hab|woll|soll|wer|sei|seh|nenn)\\w+(?:e|en|er|es) ){0,2}";

    private static final String COPULA = "(?:bist|ist|seid|sind|war|waren|wart|bleibt|bleiben)";
    private static final String WE = "(?:ich|wir|man|uns|mich)";

    /** The rest of the word: an ending, no second part of a compound. */
    private static final Pattern ENDING = Pattern.compile("(?:e|en|n|s|es|er|in|innen|inen|chen)?(?!\\w)");

    private static final Pattern SPOKEN_TO =
            Pattern.compile("(?<!\\w)(?:du|ihr|sie|euch|dich) (?:da |alle )?" + ADJECTIVES + "$");
    private static final Pattern EXCLAIMED = Pattern.compile(
            "(?<!\\w)(?:so|solch|was fuer|welch)(?: (?:ein|eine|einem|einen|einer|'n|n))? " + ADJECTIVES + "$");
    private static final Pattern POINTED_AT =
            Pattern.compile("(?<!\\w)(?:dies|solch|euch|jen)(?:e|er|en|em|es)? " + ADJECTIVES + "$");
    private static final Pattern SAID_OF = Pattern.compile("(?<!\\w)" + COPULA + " (?:\\w+ ){0,5}$");
    private static final Pattern SAID_BEFORE = Pattern.compile("^ " + COPULA + "(?!\\w)");
    private static final Pattern SUBORDINATE = Pattern.compile("^(?:dass|weil|da|obwohl|der|die) ");
    private static final Pattern WITH_ARTICLE =
            Pattern.compile("(?<!\\w)(?:der|die|den|dem|das|vom|zum|beim) " + ADJECTIVES + "$");
    private static final Pattern OPENS =
            Pattern.compile("^(?:(?:alles|alle|lauter|ein|eine|ja|ach|na|und|echt|diese[rs]?|die"
                    + "|der|ihr|du|sie|nur|so) )?" + ADJECTIVES + "$");
    private static final Pattern CLOSES =
            Pattern.compile("^(?: alle| hier| da| halt| eben| ihr| du| da oben)? ?[.!…]*$");

    private static final Pattern OF_ONESELF =
            Pattern.compile("(?<!\\w)" + WE + " (?:\\w+ ){0,2}(?:bin|war|waren|sind|waere\\w*)"
                    + "(?!\\w)|(?<!\\w)(?:bin|war|waren|sind|ist|waere\\w*) (?:\\w+ ){0,2}" + WE
                    + "(?!\\w)|selbst|komme? mir|fuehle? mich");
    private static final Pattern DENIED = Pattern.compile(
            "(?<!\\w)(?:kein\\w*|nicht|niemand\\w*|nie|niemals|ohne|weder|ob|wie|(?<!was )fuer|jed\\w+|wer)(?!\\w)");
    private static final Pattern REPORTED = Pattern.compile(
            "(?<!\\w)(?:nann|genannt|nenn|beschimpf|geschimpft|bezeichne|titulier"
                    + "|beleidig|schimpf|das wort|behaupt|angeblich|soll heissen)|(?:sag|mein|rief|ruf|schr[ie]|bruell|schreib|steht)\\w*[^.!?]*: ?[^.!?]*$");

    private final String text;
    private final BitSet quoted;

    private Aimed(FoldedText text) {
        this.text = text.toString();
        this.quoted = Quotes.in(text);
    }

    /** A hit for each name that is aimed, with a floor for insults; sure ones are held. */
    public static List<Lexicon.Hit> among(List<Lexicon.Hit> hits, FoldedText text) {
        List<Lexicon.Hit> names =
                hits.stream().filter(hit -> hit.category().equals(NAMES)).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Aimed aimed = new Aimed(text);
        return names.stream().flatMap(hit -> aimed.at(hit).stream()).toList();
    }

    private Optional<Lexicon.Hit> at(Lexicon.Hit hit) {
        if (quoted.get(hit.start())) {
            return Optional.empty();
        }
        double floor = floor(hit);
        return floor == 0
                ? Optional.empty()
                : Optional.of(new Lexicon.Hit(MARK, hit.span(), hit.start(), hit.end(), floor));
    }

    private double floor(Lexicon.Hit hit) {
        int wordStart = hit.start();
        while (wordStart > 0 && Character.isLetterOrDigit(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        var ending = ENDING.matcher(text).region(hit.end(), text.length()).useTransparentBounds(true);
        if (!ending.lookingAt()) {
            return 0;
        }
        String before = text.substring(sentenceStart(wordStart), wordStart);
        String after = text.substring(ending.end(), sentenceEnd(ending.end()));
        if (REPORTED.matcher(before).find() || REPORTED.matcher(after).find()) {
            return 0;
        }
        return floor(before, after, text.startsWith("du ", hit.start()));
    }

    private static double floor(String before, String after, boolean thrown) {
        if (thrown
                || SPOKEN_TO.matcher(before).find()
                || (OPENS.matcher(before).find() && CLOSES.matcher(after).find())) {
            return HELD;
        }
        String clause = before.substring(before.lastIndexOf(',') + 1).stripLeading();
        if (OF_ONESELF.matcher(clause).find()
                || OF_ONESELF.matcher(after).find()
                || DENIED.matcher(clause).find()) {
            return 0;
        }
        boolean sure = EXCLAIMED.matcher(clause).find()
                || POINTED_AT.matcher(clause).find()
                || SAID_OF.matcher(clause).find()
                || (SUBORDINATE.matcher(clause).find()
                        && SAID_BEFORE.matcher(after).find());
        return sure ? HELD : WITH_ARTICLE.matcher(clause).find() ? UNSURE : 0;
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && !endsSentence(start - 1)) {
            start--;
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int sentenceEnd(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && !endsSentence(end)) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        return c == '\n'
                || ((c == '.' || c == '!' || c == '?')
                        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))));
    }
}

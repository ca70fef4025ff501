package org.mitschrift.text.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.words.Lexicon;

/**
 * How a text says what it says, as marks beside its words: words of liking and disliking with their negation, in the whole
 * and in the last sentence; questions and what they begin with; the first person's past; wishes; figures and sources.
 */
final class Manner {
    private static final Lexicon LISTS =
            Lexicon.shipped(List.of("pleasing", "displeasing", "proposing", "asking", "telling", "claiming"));
    private static final Set<String> NEGATIONS = Set.of(
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keinem",
            "keiner",
            "keines",
            "nie",
            "niemals",
            "ohne",
            "kaum",
            "weder",
            "nirgends",
            "niemand",
            "nix",
            "net",
            "nich",
            "wenig");
    private static final Set<String> TURNS =
            Set.of("aber", "doch", "jedoch", "trotzdem", "leider", "allerdings", "nur", "dennoch");
    private static final int NEGATES_FOR = 4;
    private static final int COUNTED = 3;

    private final List<Features.Mark> marks = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Span> spans;
    private final List<String> words;

    private Manner(Judged text) {
        spans = text.features().spans();
        words = spans.stream()
                .map(span -> span.in(text.text()).toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<Features.Mark> of(Judged text) {
        Manner manner = new Manner(text);
        manner.lists(text);
        manner.signs();
        manner.openings();
        return manner.marks;
    }

    private void count(String name, int word) {
        int nth = times.merge(name, 1, Integer::sum);
        if (nth <= COUNTED) {
            marks.add(new Features.Mark("manner=" + name + nth, word));
        }
    }

    private void lists(Judged text) {
        int lastSentence = lastSentence();
        for (Lexicon.Hit hit : LISTS.find(text.folded(), text.text())) {
            int word = wordAt(hit.span().start());
            boolean valued = hit.category().endsWith("pleasing");
            String name = valued && isNegated(word) ? "no-" + hit.category() : hit.category();
            count(name, word);
            if (valued && word >= lastSentence) {
                count("end-" + name, word);
            }
        }
    }

    private int wordAt(int start) {
        int found = Collections.binarySearch(
                spans, new Span(start, start), (a, b) -> Integer.compare(a.start(), b.start()));
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private boolean isNegated(int word) {
        for (int i = Math.max(0, word - NEGATES_FOR); i < word; i++) {
            if (NEGATIONS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int lastSentence() {
        for (int i = words.size() - 2; i > 0; i--) {
            if (isEnd(words.get(i)) && words.size() - i > 2) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isEnd(String word) {
        return word.equals(".") || word.equals("!") || word.equals("?") || word.equals("…");
    }

    private void signs() {
        int size = words.size();
        count(size < 10 ? "short" : size < 25 ? "middling" : size < 60 ? "long" : "very-long", -1);
        for (int i = 0; i < size; i++) {
            String word = words.get(i);
            switch (word) {
                case "?" -> count("question-sign", i);
                case "!" -> count("call-sign", i);
                case "%", "€", "§" -> count("figure-sign", i);
                case "\"", "„", "“", "»", "«" -> count("quoting", i);
                default -> word(word, i);
            }
        }
        if (size > 0) {
            String last = words.get(size - 1);
            count(last.equals("?") ? "ends-asking" : last.equals("!") ? "ends-calling" : "ends-plainly", -1);
        }
    }

    private void word(String word, int i) {
        if (Character.isDigit(word.charAt(0))) {
            count(word.matches("(19|20)\\d\\d") ? "year" : "number", i);
        } else if (NEGATIONS.contains(word)) {
            count("negation", i);
        } else if (TURNS.contains(word)) {
            count("turn", i);
        } else if (word.endsWith("te") || word.endsWith("ten")) {
            count("past-form", i);
        }
    }

    /** The first word of each sentence, and of each question. */
    private void openings() {
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean end = isEnd(words.get(i));
            if (end || i == words.size() - 1) {
                if (i > start) {
                    String kind = words.get(i).equals("?") ? "asks=" : "says=";
                    marks.add(new Features.Mark(kind + words.get(start), start));
                }
                start = i + 1;
            }
        }
    }
}

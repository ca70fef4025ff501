package org.mitschrift.text.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as sentences of words, as the tagger's treebank writes them: a word with its hyphens, any other sign alone. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[@#]?[\\p{L}\\p{M}\\p{Nd}_]+(?:[-'’*:][\\p{L}\\p{M}\\p{Nd}]+)*|[^\\s]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+|[\\r\\n]+");
    private static final int LONGEST = 400; // a text without any full stop is cut, so that its cost stays bounded

    private Words() {}

    static List<String[]> sentences(String text) {
        List<String[]> sentences = new ArrayList<>();
        for (String sentence : SENTENCE.split(text, -1)) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(sentence);
            while (word.find() && words.size() < LONGEST) {
                words.add(word.group());
            }
            if (!words.isEmpty()) {
                sentences.add(words.toArray(String[]::new));
            }
        }
        return sentences;
    }
}

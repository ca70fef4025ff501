package org.mitschrift.text;

import java.util.List;
import java.util.stream.Stream;
import org.mitschrift.text.learn.FeatureExtractor;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.words.Aimed;
import org.mitschrift.text.words.Flood;
import org.mitschrift.text.words.FoldedText;
import org.mitschrift.text.words.Lexicon;

/** A text with all that the models look at, made once. */
public record Judged(String text, FoldedText folded, List<Lexicon.Hit> hits, Features features) {
    /** The lists whose words are marks for every model; also what training must use. */
    public static final List<String> LISTS = List.of(
            "address",
            "contempt",
            "hate",
            "identity",
            "illegal-symbol",
            "insult",
            "link",
            Aimed.NAMES,
            "politics",
            "profanity",
            "spam",
            "threat",
            "unreason");

    public Judged {
        hits = List.copyOf(hits);
    }

    public static Judged of(String text, Lexicon lists) {
        FoldedText folded = FoldedText.of(text);
        List<Lexicon.Hit> listed = lists.find(folded, text);
        List<Lexicon.Hit> hits = Stream.of(listed, Aimed.among(listed, folded), Flood.in(folded, text))
                .flatMap(List::stream)
                .toList();
        return new Judged(text, folded, hits, FeatureExtractor.extract(folded, text, hits));
    }
}

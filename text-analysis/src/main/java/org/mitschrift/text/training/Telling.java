package org.mitschrift.text.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.training.Example.Sentence;

/** Which sentences of a text are the ones that made it what it is. Pure. */
public final class Telling {
    /** The share of a sentence, or of the part, that must lie in the other. */
    private static final double MOST = 0.5;

    /** So many characters of overlap are still none: a full stop, a blank. */
    private static final int SLIP = 3;

    private Telling() {}

    /** What each sentence of a text is whose telling part is known: those it lies in tell, those it only touches are unknown. */
    public static List<Sentence> of(String text, String part, Features features) {
        int start = text.indexOf(part);
        if (start < 0) {
            return allOf(Sentence.UNKNOWN, features);
        }
        int end = start + part.length();
        List<Sentence> sentences = new ArrayList<>();
        for (Features sentence : features.sentences()) {
            Span first = sentence.spans().get(sentence.words()[0]);
            Span last = sentence.spans().get(sentence.words()[sentence.words().length - 1]);
            int shared = Math.min(end, last.end()) - Math.max(start, first.start());
            int shorter = Math.min(part.length(), last.end() - first.start());
            sentences.add(
                    shared > MOST * shorter ? Sentence.TELLING : shared <= SLIP ? Sentence.CIVIL : Sentence.UNKNOWN);
        }
        return sentences;
    }

    /** The same for every sentence. */
    public static List<Sentence> allOf(Sentence kind, Features features) {
        return Collections.nCopies(features.sentences().size(), kind);
    }
}

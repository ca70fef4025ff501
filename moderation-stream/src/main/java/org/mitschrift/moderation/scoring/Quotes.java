package org.mitschrift.moderation.scoring;

import java.util.List;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.moderation.scoring.Answer.Quote;

/** Cuts evidence out of the text: never beyond its end, never through a pair of surrogates. */
final class Quotes {
    private Quotes() {}

    static List<Quote> of(List<Span> spans, String text) {
        return spans.stream().map(span -> of(span, text)).toList();
    }

    private static Quote of(Span span, String text) {
        int end = Math.min(span.end(), text.length());
        int start = Math.min(span.start(), end);
        if (isInsidePair(start, text)) {
            start--;
        }
        if (isInsidePair(end, text)) {
            end++;
        }
        return new Quote(start, end, text.substring(start, end));
    }

    private static boolean isInsidePair(int at, String text) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}

package org.mitschrift.contract.analysis;

/** A stretch of the original text: UTF-16 offsets, {@code end} exclusive. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }

    /** The words of this span, cut to the text's length. */
    public String in(String text) {
        int to = Math.min(end, text.length());
        return text.substring(Math.min(start, to), to);
    }
}

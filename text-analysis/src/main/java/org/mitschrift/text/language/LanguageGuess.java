package org.mitschrift.text.language;

/** A language and how sure we are: BCP 47, {@code und} when unsure; confidence 0..1. */
public record LanguageGuess(String language, double confidence) {
    public static final String UNSURE = "und";
}

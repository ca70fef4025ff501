package org.mitschrift.text.keywords;

/**
 * A word, or several words in a row, that speak for something.
 *
 * @param owner what it speaks for, e.g. a goal's id
 * @param language BCP 47; {@code de} is matched by inflection and in compounds, any other by the beginning of words
 * @param words as they are listed
 * @param weight how much one finding is worth, 0..1
 */
public record Term(String owner, String language, String words, double weight) {}

package org.mitschrift.contract.analysis;

/** The author's attitude to what the comment is about: {@code positive}, {@code neutral} or {@code negative}. */
public record Sentiment(String label, double score) {}

package org.mitschrift.kit.page;

/** What happened, what to do, and where to go on. */
public record Message(String heading, String text, String link, String linkText) {}

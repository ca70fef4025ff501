package org.mitschrift.text.privacy;

/** A named person: the indices of the first and last word of the name. */
record Person(int first, int last) {}

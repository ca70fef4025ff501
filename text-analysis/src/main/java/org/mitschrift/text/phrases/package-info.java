/**
 * Noun phrases that tell what a text is about, by OpenNLP's German tagger and lemmatizer. They cost about ten times the
 * whole rest of the analysis, so they are made where somebody reads them, not in the stream. Safe for all threads.
 */
@NullMarked
package org.mitschrift.text.phrases;

import org.jspecify.annotations.NullMarked;

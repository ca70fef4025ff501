/**
 * Linear models on hashed features: what a text is made of, what each piece weighs, and which words moved a score. A
 * text's features are counted once and scored by any number of heads. Everything here is immutable after it is built and
 * safe for all threads; trained by {@code org.mitschrift.text.training}.
 */
@NullMarked
package org.mitschrift.text.learn;

import org.jspecify.annotations.NullMarked;

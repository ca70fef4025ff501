/**
 * Trains and judges the models. Pure: examples come in, models and figures go out; reading files and
 * writing resources is the command line's. Deterministic: the same examples give the same bytes.
 */
@NullMarked
package org.mitschrift.text.training;

import org.jspecify.annotations.NullMarked;

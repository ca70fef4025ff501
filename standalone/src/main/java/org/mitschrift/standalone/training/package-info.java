/** Reads the labelled sets from files and writes what training and evaluation give. */
@NullMarked
package org.mitschrift.standalone.training;

import org.jspecify.annotations.NullMarked;

/**
 * What all pages have in common: one layout, one style sheet, the reader's language. Templates are compiled at build time
 * and escape everything. Safe for all threads.
 */
@NullMarked
package org.mitschrift.kit.page;

import org.jspecify.annotations.NullMarked;

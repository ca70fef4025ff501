/** What the page shows, as values ready for its templates, in the reader's language. Pure. */
@NullMarked
package org.mitschrift.standalone.consultation.page;

import org.jspecify.annotations.NullMarked;

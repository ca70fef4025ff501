/** What the platform sent: a comment's revision, that it was withdrawn, or that it must be erased. The one input of the fold. */
@NullMarked
package org.mitschrift.contract.submission;

import org.jspecify.annotations.NullMarked;

/** Everything known of one comment: its revisions, assessments, decisions and status. The value of {@code comments.cases}. */
@NullMarked
package org.mitschrift.contract.cases;

import org.jspecify.annotations.NullMarked;

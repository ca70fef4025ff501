/** The published comments as threads of one level. Pure; safe for all threads. */
@NullMarked
package org.mitschrift.standalone.consultation.comments;

import org.jspecify.annotations.NullMarked;

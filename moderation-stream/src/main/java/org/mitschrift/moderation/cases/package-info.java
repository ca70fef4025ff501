/**
 * The fold: how one submission changes one case. Pure and without a clock: all times are those of the records. What a
 * platform says commutes: withdrawal is final, erasure beats it, revisions only grow, the first text of a revision
 * wins. Safe for all threads if the {@link org.mitschrift.moderation.cases.Assessor} is.
 */
@NullMarked
package org.mitschrift.moderation.cases;

import org.jspecify.annotations.NullMarked;

/** The goal catalogue: a project's chapters and their operative goals, addressed by the hash of its content. */
@NullMarked
package org.mitschrift.contract.goals;

import org.jspecify.annotations.NullMarked;

/** Keys by which platforms, analysts and admins are known; only their hashes are kept. */
@NullMarked
package org.mitschrift.contract.access;

import org.jspecify.annotations.NullMarked;

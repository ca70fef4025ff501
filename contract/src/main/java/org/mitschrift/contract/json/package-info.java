/** One JSON mapper and one serde. Reading never throws: a record is a value or it is undecodable. */
@NullMarked
package org.mitschrift.contract.json;

import org.jspecify.annotations.NullMarked;

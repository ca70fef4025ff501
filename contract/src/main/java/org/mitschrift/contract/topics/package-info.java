/** The topics as typed constants, the rule that puts a comment on a shard, and the headers every record carries. */
@NullMarked
package org.mitschrift.contract.topics;

import org.jspecify.annotations.NullMarked;

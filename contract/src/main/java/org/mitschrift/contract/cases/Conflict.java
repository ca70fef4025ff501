package org.mitschrift.contract.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Sealed;

/**
 * A second text that came under a revision that was already there; the first won.
 *
 * @param text null once erased
 */
public record Conflict(int revision, @Nullable Sealed text, String textHash, Instant at) {}

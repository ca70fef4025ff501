package org.mitschrift.contract.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of status.
 *
 * @param id unique within the case
 * @param status what holds from now on
 * @param reason code of the reason, to be said in the reader's language
 * @param by {@code policy}, {@code author}, {@code law} or {@code moderator:ID}
 * @param revision the revision it was made on; 0 if the comment has none yet
 * @param supersedes id of the decision before it, null for the first
 */
public record Decision(
        String id,
        Status status,
        String reason,
        String by,
        Instant at,
        int revision,
        @Nullable String supersedes) {}

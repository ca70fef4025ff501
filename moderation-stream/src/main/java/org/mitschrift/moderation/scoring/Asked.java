package org.mitschrift.moderation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.comment.Anchor;

/**
 * A text to be answered.
 *
 * @param id the asker's own, a text or a whole number: the answer carries it as it came
 * @param anchor where it hangs; only the default project if the asker named none
 * @param parent what is known of the comment it answers; null if it answers none or nothing is known
 */
public record Asked(
        JsonNode id, String text, Anchor anchor, @Nullable ParentGoals parent) {
    Asked(JsonNode id, String text, Anchor anchor) {
        this(id, text, anchor, null);
    }

    public Asked beside(@Nullable ParentGoals newParent) {
        return new Asked(id, text, anchor, newParent);
    }
}

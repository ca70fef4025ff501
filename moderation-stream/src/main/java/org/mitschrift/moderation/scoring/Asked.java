package org.mitschrift.moderation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import org.mitschrift.contract.comment.Anchor;

/**
 * A text to be answered.
 *
 * @param id the asker's own, a text or a whole number: the answer carries it as it came
 * @param anchor where it hangs; only the default project if the asker named none
 */
public record Asked(JsonNode id, String text, Anchor anchor) {}

package org.mitschrift.text;

import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.text.goals.CatalogueIndex;

/**
 * What is to be analysed.
 *
 * @param anchor where the comment hangs: strong evidence for a goal, not proof
 * @param catalogue the project's goals, null if it has none
 */
public record AnalysisRequest(
        String text, Anchor anchor, @Nullable CatalogueIndex catalogue) {}

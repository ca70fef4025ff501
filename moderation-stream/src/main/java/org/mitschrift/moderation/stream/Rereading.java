package org.mitschrift.moderation.stream;

import java.util.Map;
import java.util.function.Supplier;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.moderation.cases.LateParent;
import org.mitschrift.moderation.cases.Parents;
import org.mitschrift.moderation.cases.Retag;

/**
 * What reads stored cases again, and when: under a new catalogue, or once the comment they answer is known.
 *
 * @param activations the catalogue that holds now, by project
 */
public record Rereading(
        Retag retag, LateParent lateParent, Supplier<Map<String, Activated>> activations, Parents parents) {}

package org.mitschrift.moderation.stream;

import java.util.Map;
import java.util.function.Supplier;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.moderation.cases.Retag;

/**
 * What re-tags stored cases, and when.
 *
 * @param activations the catalogue that holds now, by project
 */
public record Retagging(Retag retag, Supplier<Map<String, Activated>> activations) {}

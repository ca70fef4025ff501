package org.mitschrift.contract.goals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * What stands on {@code goals.catalogue}: catalogues under {@code project/content hash}, activations under
 * {@code project/number}, settings under {@code project/settings/number}. No key is ever used again.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CatalogueEvent.Published.class, name = "org.mitschrift.catalogue.published.v1"),
    @JsonSubTypes.Type(value = CatalogueEvent.Activated.class, name = "org.mitschrift.catalogue.activated.v1"),
    @JsonSubTypes.Type(value = CatalogueEvent.Configured.class, name = "org.mitschrift.project.configured.v1")
})
public sealed interface CatalogueEvent {
    /** A catalogue's content, under its hash. */
    record Published(String hash, GoalCatalogue catalogue) implements CatalogueEvent {}

    /** From here on this catalogue holds; the highest number wins. */
    record Activated(String projectId, int number, String hash, Instant at) implements CatalogueEvent {}

    /** From here on the project is run so; the highest number wins. Goals and their hash stay as they are. */
    record Configured(String projectId, int number, ProjectSettings settings, Instant at) implements CatalogueEvent {}
}

package org.mitschrift.ingest.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mitschrift.contract.goals.ProjectSettings;

/**
 * What the door knows beside the request.
 *
 * @param source whose key it came with
 * @param now the time of the request
 * @param projects the settings of a project; empty if there is no goal catalogue for it
 * @param pseudonym turns an author's id into its pseudonym
 */
public record IntakeContext(
        String source,
        Instant now,
        Function<String, Optional<ProjectSettings>> projects,
        UnaryOperator<String> pseudonym) {}

package org.mitschrift.ingest.intake;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the door knows beside the request.
 *
 * @param source whose key it came with
 * @param now the time of the request
 * @param knownProject whether there is a goal catalogue for a project
 * @param pseudonym turns an author's id into its pseudonym
 */
public record IntakeContext(
        String source, Instant now, Predicate<String> knownProject, UnaryOperator<String> pseudonym) {}

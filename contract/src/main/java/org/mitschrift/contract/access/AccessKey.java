package org.mitschrift.contract.access;

import java.time.Instant;

/**
 * A key as it is kept: never the key itself.
 *
 * @param hash SHA-256 of the key, hex; also the record's key
 * @param source the source its holder speaks for
 * @param role {@code platform}, {@code analyst} or {@code admin}
 */
public record AccessKey(String hash, String source, String role, Instant createdAt, boolean revoked) {}

package org.mitschrift.contract.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: never the key itself. A role of a later release may do nothing here.
 *
 * @param hash SHA-256 of the key, hex; also the record's key
 * @param source the source its holder speaks for
 * @param role {@code platform}: sends and reads its own source's comments; {@code analyst}: reads the numbers of all
 *     sources; {@code admin}: all
 * @param requestsPerSecond at the door; null for no limit
 * @param signed whether the door wants each body signed; null for no
 */
public record AccessKey(
        String hash,
        String source,
        String role,
        Instant createdAt,
        boolean revoked,
        @Nullable Integer requestsPerSecond,
        @Nullable Boolean signed) {
    public static final String PLATFORM = "platform";
    public static final String ANALYST = "analyst";
    public static final String ADMIN = "admin";
    /** The roles there are. */
    public static final Set<String> ROLES = Set.of(PLATFORM, ANALYST, ADMIN);

    /** A valid key without a limit or signatures. */
    public static AccessKey of(String hash, String source, String role, Instant createdAt) {
        return new AccessKey(hash, source, role, createdAt, false, null, null);
    }

    /** The same key, no longer valid. */
    public AccessKey revoke() {
        return new AccessKey(hash, source, role, createdAt, true, requestsPerSecond, signed);
    }

    public boolean mustSign() {
        return Boolean.TRUE.equals(signed);
    }

    /** May send comments of its source and ask for them. */
    public boolean speaksForItsSource() {
        return role.equals(PLATFORM) || role.equals(ADMIN);
    }

    /** May read numbers; they hold no comment. */
    public boolean readsNumbers() {
        return ROLES.contains(role);
    }

    /** May read every source's comments. */
    public boolean readsAllSources() {
        return role.equals(ADMIN);
    }
}

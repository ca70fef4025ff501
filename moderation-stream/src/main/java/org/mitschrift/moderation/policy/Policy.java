package org.mitschrift.moderation.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.json.Json;

/**
 * A list of rules, named by the hash of the bytes it was read from.
 *
 * @param rules in the order in which they are asked; the first that holds gives the reason
 */
public record Policy(String id, List<Rule> rules, String hash) {
    private static final String DEFAULT_RESOURCE = "/policies/default.json";

    public Policy {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Policy " + id + " has two rules " + rule.id());
            }
        }
    }

    /**
     * Reads a policy.
     *
     * @throws IllegalArgumentException if the bytes are not a policy
     */
    public static Policy of(byte[] json) {
        Written written = Json.read(json, Written.class);
        return new Policy(written.id(), written.rules(), TextHash.of(json));
    }

    /** The policy this release is shipped with. */
    public static Policy shipped() {
        try (InputStream in = Policy.class.getResourceAsStream(DEFAULT_RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Not shipped: " + DEFAULT_RESOURCE);
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Written(String id, List<Rule> rules) {}
}

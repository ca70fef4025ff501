package org.mitschrift.contract.topics;

/**
 * One installation's names on a Kafka cluster. The number of shards is fixed when it is created; another number needs
 * another generation.
 */
public record Installation(String prefix, int generation, int shards) {
    /** Four shards, for one small machine. */
    public static final Installation STANDALONE = new Installation("mitschrift", 1, 4);

    public Installation {
        if (!prefix.matches("[a-z0-9-]{1,40}") || generation < 1 || shards < 1) {
            throw new IllegalArgumentException("Not an installation: " + prefix + ", " + generation + ", " + shards);
        }
    }

    /** The topic's full name, e.g. {@code mitschrift-1.comments.submitted}. */
    public String name(Topic<?> topic) {
        return name(topic.name());
    }

    /** The full name of anything that must not meet another installation's: an application id, a group. */
    public String name(String localName) {
        return prefix + "-" + generation + "." + localName;
    }

    public int partitions(Topic<?> topic) {
        return topic.sharded() ? shards : 1;
    }
}

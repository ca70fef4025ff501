package org.mitschrift.contract.counts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is counted: a project and one of its groups, counted by one shard. As a Kafka key
 * {@code project/dimension/value/shard}; a reader sums the shards.
 *
 * @param dimension {@link #GOAL} or {@link #LEDGER}
 * @param value a goal's id, {@link #GENERAL}, {@link #UNDECIDED} or {@link #TOTAL}
 */
public record Cell(String projectId, String dimension, String value, int shard) {
    public static final String GOAL = "goal";
    public static final String LEDGER = "ledger";
    public static final String TOTAL = "*";
    public static final String GENERAL = "general";
    public static final String UNDECIDED = "undecided";

    @JsonCreator
    public static Cell parse(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("A cell's key is project/dimension/value/shard");
        }
        return new Cell(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    }

    @JsonValue
    public String key() {
        return projectId + "/" + dimension + "/" + value + "/" + shard;
    }
}

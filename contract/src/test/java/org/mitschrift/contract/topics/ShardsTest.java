package org.mitschrift.contract.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShardsTest {
    @Test
    void allRecordsOfOneCommentStandOnOneShard() {
        int shard = Shards.of("demo/4711", 4);

        assertThat(Shards.of("demo/4711/1", 4)).isEqualTo(shard);
        assertThat(Shards.of("demo/4711/27", 4)).isEqualTo(shard);
        assertThat(Shards.of("demo/4711/withdrawn", 4)).isEqualTo(shard);
    }

    @Test
    void commentsSpreadOverAllShards() {
        long used = java.util.stream.IntStream.range(0, 100)
                .map(i -> Shards.of("demo/c-" + i, 4))
                .distinct()
                .count();

        assertThat(used).isEqualTo(4);
    }

    @Test
    void theRuleIsGoldenBecauseStoredCommentsDependOnIt() {
        assertThat(java.util.List.of(Shards.of("demo/1", 24), Shards.of("demo/2", 24), Shards.of("demo/3", 24)))
                .hasToString("[10, 15, 2]");
    }
}

package org.mitschrift.moderation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.cases.Case;

class StoresTest {
    @Test
    void anErasedCasesOldTextLeavesTheChangelogToo() {
        assertThat(ModerationTopology.store(Stores.inMemoryKeyValueStore("x"), Case.class)
                        .logConfig())
                .containsKeys("max.compaction.lag.ms", "segment.ms");
    }
}

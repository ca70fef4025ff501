package org.mitschrift.kit.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One block cache and one allowance of write buffers for all stores of this JVM, as Kafka's documentation advises ("Memory
 * management"). The defaults take 50 MB of cache and up to 48 MB of write buffers for each store and shard, which is more
 * than a small machine has. Made by Kafka Streams, by its class.
 */
public final class SharedStoreMemory implements RocksDBConfigSetter {
    private static final long ALL = 128L << 20;
    private static final long WRITE_BUFFERS = 48L << 20;
    private static final long ONE_WRITE_BUFFER = 8L << 20;
    private static final double INDEXES = 0.1;

    /** Of the process, not of one app: that all share them is the point. Never closed. */
    private static final Cache CACHE = new LRUCache(ALL, -1, false, INDEXES);

    private static final WriteBufferManager BUFFERS = new WriteBufferManager(WRITE_BUFFERS, CACHE);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(BUFFERS);
        options.setWriteBufferSize(ONE_WRITE_BUFFER);
    }

    /** Cache and buffers stay: other stores use them. */
    @Override
    public void close(String storeName, Options options) {}
}

package org.mitschrift.ingest.batch;

/** What stands in one place of a batch. */
public sealed interface BatchItem {
    /** An item's bytes, whatever they are. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to be read
    record Whole(byte[] bytes) implements BatchItem {}

    /** An item of more than {@link BatchItems#MAX_ITEM} bytes; passed over. */
    record TooLarge() implements BatchItem {}

    /** From here on the batch is no JSON array; nothing after it can be read. */
    record Broken() implements BatchItem {}
}

package org.mitschrift.moderation.stream;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.topics.CloudEventHeaders;
import org.mitschrift.moderation.cases.FoldResult;
import org.mitschrift.moderation.stream.FoldOutput.Folded;
import org.mitschrift.moderation.stream.FoldOutput.Journaled;

/** Tells of a change of a case: its journal entry, then the case. */
final class Telling {
    private static final String CASE_TYPE = "org.mitschrift.case.changed.v1";

    private Telling() {}

    static void tell(ProcessorContext<String, FoldOutput> context, FoldResult result) {
        JournalEntry entry = result.entry();
        long timestamp = entry.at().toEpochMilli();
        String key = entry.ref().key();
        context.forward(new Record<>(key, new Journaled(entry), timestamp, headers(JournalEntry.TYPE, entry)));
        context.forward(new Record<>(key, new Folded(result.after()), changedAt(result), headers(CASE_TYPE, entry)));
    }

    /** Never runs backwards, as the journal's time may: a table of cases warns of a record that is older than the last. */
    private static long changedAt(FoldResult result) {
        Instant changedAt = result.after().changedAt();
        return (changedAt == null ? result.entry().at() : changedAt).toEpochMilli();
    }

    private static Headers headers(String type, JournalEntry entry) {
        String id = entry.ref().key() + "/" + entry.sequence();
        return CloudEventHeaders.add(new RecordHeaders(), type, entry.ref().source(), id, entry.at());
    }
}

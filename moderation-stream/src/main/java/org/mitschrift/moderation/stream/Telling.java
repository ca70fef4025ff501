package org.mitschrift.moderation.stream;

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
        context.forward(new Record<>(key, new Folded(result.after()), timestamp, headers(CASE_TYPE, entry)));
    }

    private static Headers headers(String type, JournalEntry entry) {
        String id = entry.ref().key() + "/" + entry.sequence();
        return CloudEventHeaders.add(new RecordHeaders(), type, entry.ref().source(), id, entry.at());
    }
}

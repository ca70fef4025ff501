package org.mitschrift.contract.topics;

import java.util.List;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.goals.CatalogueEvent;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.JsonSerde;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.Topic.Kept;

/** Every topic of the system. */
public final class Topics {
    /** Keys are unique, so compaction loses nothing, and an erasure can take a text out of the log. */
    public static final Topic<Submission> COMMENTS_SUBMITTED = new Topic<>(
            "comments.submitted",
            "source/commentId/revision/hash of the text, source/commentId/event, or source/*author/pseudonym/shard",
            JsonSerde.of(Submission.class),
            true,
            Kept.COMPACTED);

    /** The record: no text. */
    public static final Topic<JournalEntry> COMMENTS_JOURNAL =
            new Topic<>("comments.journal", "source/commentId", JsonSerde.of(JournalEntry.class), true, Kept.FOR_EVER);

    /** The newest state of each case, whole. */
    public static final Topic<Case> COMMENTS_CASES =
            new Topic<>("comments.cases", "source/commentId", JsonSerde.of(Case.class), true, Kept.COMPACTED);

    /** Partial counts. */
    public static final Topic<CellCounts> GOALS_COUNTS = new Topic<>(
            "goals.counts", "project/dimension/value/shard", JsonSerde.of(CellCounts.class), true, Kept.COMPACTED);

    /** Catalogues and their activations. */
    public static final Topic<CatalogueEvent> GOALS_CATALOGUE = new Topic<>(
            "goals.catalogue",
            "project/content hash, project/activation number, or project/settings/number",
            JsonSerde.of(CatalogueEvent.class),
            false,
            Kept.COMPACTED);

    /** Who may speak for which source. */
    public static final Topic<AccessKey> ACCESS_KEYS =
            new Topic<>("access.keys", "hash of the key", JsonSerde.of(AccessKey.class), false, Kept.COMPACTED);

    /** What could not be read or analysed: the original bytes; all else is in headers. It may hold text. */
    public static final Topic<byte[]> DEAD_LETTERS =
            new Topic<>("dead-letters", "the original key", JsonSerde.of(byte[].class), false, Kept.THIRTY_DAYS);

    public static final List<Topic<?>> ALL = List.of(
            COMMENTS_SUBMITTED,
            COMMENTS_JOURNAL,
            COMMENTS_CASES,
            GOALS_COUNTS,
            GOALS_CATALOGUE,
            ACCESS_KEYS,
            DEAD_LETTERS);

    private Topics() {}
}

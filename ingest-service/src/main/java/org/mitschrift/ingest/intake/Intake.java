package org.mitschrift.ingest.intake;

import java.util.List;
import org.mitschrift.contract.submission.CommentSubmitted;

/** What came of a request: a submission, or a refusal. */
public sealed interface Intake {
    /** May go in. */
    record Accepted(CommentSubmitted submission) implements Intake {}

    /**
     * May not.
     *
     * @param type id of the problem: {@code not-json}, {@code invalid-comment} or {@code unknown-project}
     * @param fields every wrong field, in the order of the document; empty if the body as a whole is wrong
     */
    record Refused(String type, List<WrongField> fields) implements Intake {
        public Refused {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A wrong field.
     *
     * @param path e.g. {@code anchor.projectId}
     * @param problem key of the message that says what is wrong
     */
    record WrongField(String path, String problem) {}
}

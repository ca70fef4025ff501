package org.mitschrift.ingest.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.mitschrift.contract.submission.AboutComment;

/** What came of a request: a submission, or a refusal. */
public sealed interface Intake {
    /** May go in. */
    record Accepted(AboutComment submission) implements Intake {}

    /**
     * May not.
     *
     * @param type id of the problem, e.g. {@code not-json}, {@code invalid-comment} or {@code unknown-project}
     * @param fields every wrong field, in the order of the document; empty if the body as a whole is wrong
     */
    record Refused(String type, List<WrongField> fields) implements Intake {
        public Refused {
            fields = List.copyOf(fields);
        }

        /** The same, of an object that stands under a name. */
        Refused under(String name) {
            return new Refused(
                    type,
                    fields.stream()
                            .map(field -> new WrongField(name + "." + field.path(), field.problem()))
                            .toList());
        }
    }

    /** May no longer: the project takes no comments since {@code closedAt}, to be said in its time zone. */
    record Closed(Instant closedAt, ZoneId zone) implements Intake {}

    /**
     * A wrong field.
     *
     * @param path e.g. {@code anchor.projectId}
     * @param problem key of the message that says what is wrong
     */
    record WrongField(String path, String problem) {}
}

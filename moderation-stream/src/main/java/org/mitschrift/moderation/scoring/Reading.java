package org.mitschrift.moderation.scoring;

import java.util.List;

/** What came of reading: a text to be answered, or what is wrong. */
public sealed interface Reading {
    /** Can be answered. */
    record Understood(Asked asked) implements Reading {}

    /**
     * Can't.
     *
     * @param fields every wrong field; empty if it is no JSON object at all
     */
    record Refused(List<WrongField> fields) implements Reading {
        public Refused {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A wrong field.
     *
     * @param path e.g. {@code anchor.goalId}
     * @param problem key of the message that says what is wrong, without {@code field.}
     */
    record WrongField(String path, String problem) {}
}

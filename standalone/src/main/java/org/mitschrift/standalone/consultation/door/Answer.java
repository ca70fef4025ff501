package org.mitschrift.standalone.consultation.door;

/** What the door said to a comment. */
public enum Answer {
    ACCEPTED,
    /** The comment itself is at fault: sent again as it is, it would be refused again. */
    REFUSED,
    /** It is not secured, and may be sent again. */
    AWAY
}

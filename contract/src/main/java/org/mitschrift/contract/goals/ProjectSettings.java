package org.mitschrift.contract.goals;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a project is run. What is not set has its default, so that fewer fields still read.
 *
 * @param closesAt from here on no new comment; null for open without end
 * @param timeZone whose days count (IANA); null for Europe/Berlin
 * @param objectionDays how long moderators have for an author's objection; null for 14
 */
public record ProjectSettings(
        @Nullable Instant closesAt,
        @Nullable String timeZone,
        @Nullable Integer objectionDays) {
    public static final ProjectSettings DEFAULT = new ProjectSettings(null, null, null);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int OBJECTION_DAYS = 14;

    public ProjectSettings {
        if (timeZone != null) {
            ZoneId.of(timeZone); // throws java.time.DateTimeException on a zone that is none
        }
        if (objectionDays != null && (objectionDays < 1 || objectionDays > 365)) {
            throw new IllegalArgumentException("objectionDays is 1 to 365");
        }
    }

    /** Whether a comment of that moment comes too late. */
    public boolean isClosedAt(Instant moment) {
        return closesAt != null && !moment.isBefore(closesAt);
    }

    public ZoneId zone() {
        return timeZone == null ? BERLIN : ZoneId.of(timeZone);
    }

    /** Until when an objection of that moment must be decided: the same time of day, {@code objectionDays} later. */
    public Instant objectionDueAt(Instant moment) {
        return moment.atZone(zone()).plusDays(daysForObjections()).toInstant();
    }

    public int daysForObjections() {
        return objectionDays == null ? OBJECTION_DAYS : objectionDays;
    }

    public ProjectSettings withClosesAt(@Nullable Instant newClosesAt) {
        return new ProjectSettings(newClosesAt, timeZone, objectionDays);
    }

    public ProjectSettings withTimeZone(String newTimeZone) {
        return new ProjectSettings(closesAt, newTimeZone, objectionDays);
    }

    public ProjectSettings withObjectionDays(int newObjectionDays) {
        return new ProjectSettings(closesAt, timeZone, newObjectionDays);
    }
}

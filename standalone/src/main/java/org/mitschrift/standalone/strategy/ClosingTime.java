package org.mitschrift.standalone.strategy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** When a project ends, as a person writes it. */
public final class ClosingTime {
    private ClosingTime() {}

    /**
     * The moment from which no comment is taken.
     *
     * @param text a last day ({@code 2026-12-31}, all of it), a local time ({@code 2026-12-31T18:00}) or one with offset
     * @throws IllegalArgumentException if it is none of them
     */
    public static Instant parse(String text, ZoneId zone) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant();
            }
            boolean hasOffset =
                    text.endsWith("Z") || text.substring(text.indexOf('T')).matches(".*[+-].*");
            return hasOffset
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no time: give a day like 2026-12-31 or a moment like 2026-12-31T18:00.", e);
        }
    }
}

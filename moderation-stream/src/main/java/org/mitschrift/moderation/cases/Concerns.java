package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Attention;
import org.mitschrift.contract.cases.Concern;

/** The reports and objections of a case: how many it keeps, and what of them waits for a person. */
final class Concerns {
    /** Of each kind. One more changes nothing: the log has it, and the case waits for a person anyway. */
    static final int KEPT = 50;

    static final int WITH_TEXT = 5;

    private Concerns() {}

    /** Whether one is to be kept: neither a repeat nor, for beyond the kept ones a repeat can't be told, one too many. */
    static boolean hasRoomFor(List<Concern> concerns, String kind, String id) {
        List<Concern> alike =
                concerns.stream().filter(known -> known.kind().equals(kind)).toList();
        return alike.size() < KEPT
                && alike.stream().noneMatch(known -> known.id().equals(id));
    }

    /** With one more; of each kind the first few keep their text, since one comment may be reported by thousands. */
    static List<Concern> adding(List<Concern> concerns, Concern added) {
        long texts = concerns.stream()
                .filter(known -> known.kind().equals(added.kind()) && known.text() != null)
                .count();
        return Stream.concat(concerns.stream(), Stream.of(texts < WITH_TEXT ? added : added.withoutText()))
                .toList();
    }

    /** What is left of one when the comment is erased: nothing that a person wrote. */
    static Concern erased(Concern c) {
        return new Concern(c.kind(), c.id(), c.category(), null, null, c.at(), c.dueAt(), c.answeredBy(), Map.of());
    }

    /** Null if none is open. */
    static @Nullable Attention attention(List<Concern> concerns) {
        List<Concern> open = concerns.stream().filter(Concern::isOpen).toList();
        if (open.isEmpty()) {
            return null;
        }
        boolean objected = open.stream().anyMatch(concern -> concern.kind().equals(Concern.OBJECTION));
        String reason = objected ? Concern.OBJECTION : Concern.REPORT;
        Instant since = open.stream()
                .filter(concern -> concern.kind().equals(reason))
                .map(Concern::at)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant dueAt = open.stream()
                .map(Concern::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Attention(reason, since, dueAt);
    }
}

package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.json.Later;

/**
 * Everything known of one comment.
 *
 * @param projectId of the revision that came first, kept for good; {@link #NO_PROJECT} while none has come
 * @param version the sequence number of the last journal entry of this case, from 1
 * @param currentRevision the newest revision's number, 0 while only a withdrawal or an erasure has come
 * @param revisions oldest first; the last five keep their text
 * @param decisions oldest first; the last one gave the status
 * @param concerns reports and objections, oldest first; absent in cases of an early release
 * @param attention what waits for a person beside the status; null if nothing does
 * @param goalTags goals a person set, which beat the analysis; null if nobody did
 * @param changedAt time of the record that changed it last; null in cases of an early release
 * @param journalHash hash of the last journal entry, the next one's link
 * @param later fields of a later release, kept as they came
 */
public record Case(
        CommentRef ref,
        String projectId,
        long version,
        Status status,
        int currentRevision,
        List<Revision> revisions,
        List<Decision> decisions,
        List<Conflict> conflicts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Concern> concerns,
        @Nullable Attention attention,
        @Nullable List<String> goalTags,
        boolean synthetic,
        @Nullable Instant changedAt,
        String journalHash,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    public static final String NO_PROJECT = "";

    public Case {
        revisions = List.copyOf(revisions);
        decisions = List.copyOf(decisions);
        conflicts = List.copyOf(conflicts);
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
        goalTags = goalTags == null ? null : List.copyOf(goalTags);
        later = Later.kept(later);
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream().filter(r -> r.number() == number).findFirst();
    }

    /** Whether a revision or a conflict is by the author of that pseudonym; of an erased one nobody knows. */
    public boolean isBy(String author) {
        return revisions.stream().anyMatch(revision -> author.equals(revision.author()))
                || conflicts.stream().anyMatch(conflict -> author.equals(conflict.author()));
    }

    /** Without the fields of a later release at its top. */
    public Case withoutLater() {
        return new Case(
                ref,
                projectId,
                version,
                status,
                currentRevision,
                revisions,
                decisions,
                conflicts,
                concerns,
                attention,
                goalTags,
                synthetic,
                changedAt,
                journalHash,
                Map.of());
    }

    @JsonIgnore
    public Optional<Revision> current() {
        return revisions.stream().max(Comparator.comparingInt(Revision::number));
    }

    @JsonIgnore
    public Optional<Decision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }
}

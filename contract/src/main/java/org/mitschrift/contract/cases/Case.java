package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
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
 * @param version the sequence number of the last journal entry of this case, from 1
 * @param currentRevision the newest revision's number, 0 while only a withdrawal or an erasure has come
 * @param revisions oldest first; the last five keep their text
 * @param decisions oldest first; the last one gave the status
 * @param goalTags goals a person set, which beat the analysis; null if nobody did
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
        @Nullable List<String> goalTags,
        boolean synthetic,
        String journalHash,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    public Case {
        revisions = List.copyOf(revisions);
        decisions = List.copyOf(decisions);
        conflicts = List.copyOf(conflicts);
        goalTags = goalTags == null ? null : List.copyOf(goalTags);
        later = Later.kept(later);
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream().filter(r -> r.number() == number).findFirst();
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
                goalTags,
                synthetic,
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

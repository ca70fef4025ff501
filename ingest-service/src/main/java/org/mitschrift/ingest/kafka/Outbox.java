package org.mitschrift.ingest.kafka;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.ingest.kafka.SubmissionWriter.NotAcknowledged;
import org.mitschrift.ingest.kafka.SubmissionWriter.Pending;

/**
 * Submissions of one batch on their way: up to a thousand are under way at once, so that neither memory nor waiting grows
 * with the batch. Once one is not acknowledged the rest is not tried, so that the answer still comes in time. Used by one
 * thread.
 */
public final class Outbox {
    /** Who wants to know what became of a submission. */
    @FunctionalInterface
    public interface Told {
        void acknowledged(boolean yes);
    }

    private record UnderWay(Pending sent, Told told) {}

    private static final int UNDER_WAY = 1_000;

    private final SubmissionWriter writer;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private boolean away;

    Outbox(SubmissionWriter writer) {
        this.writer = writer;
    }

    /** Sends a submission; {@code told} is called by this or a later call, at the latest by {@link #finish}. */
    public void put(Submission submission, Instant now, Told told) {
        if (away) {
            told.acknowledged(false);
            return;
        }
        try {
            if (writer.isAway()) {
                writer.write(submission, now);
                told.acknowledged(true); // it is back
            } else {
                underWay.add(new UnderWay(writer.send(submission, now), told));
            }
        } catch (NotAcknowledged e) {
            away = true;
            told.acknowledged(false);
        }
        if (underWay.size() > UNDER_WAY) {
            awaitOldest();
        }
    }

    /** Waits for all that is under way. */
    public void finish() {
        while (!underWay.isEmpty()) {
            awaitOldest();
        }
    }

    private void awaitOldest() {
        UnderWay oldest = underWay.remove();
        try {
            oldest.sent().await();
            oldest.told().acknowledged(true);
        } catch (NotAcknowledged e) {
            away = true;
            oldest.told().acknowledged(false);
        }
    }
}

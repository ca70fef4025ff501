package org.mitschrift.moderation.scoring;

import org.mitschrift.contract.json.Json;
import org.mitschrift.moderation.scoring.Reading.Refused;
import org.mitschrift.moderation.scoring.Reading.Understood;

/** Answers lines of JSON, each for itself: a broken one with its number and why. Safe for all threads. */
public final class LineScorer {
    /** An answer as JSON without a line's end. */
    @SuppressWarnings("ArrayRecordComponent") // written as it is
    public record Line(byte[] json, boolean isBroken) {}

    /** What is written for a line that can't be answered; nothing of the line is in it. */
    record Broken(long line, String error) {}

    private final AskedReader reader;
    private final Scorer scorer;
    private final Phrasing phrasing;

    public LineScorer(AskedReader reader, Scorer scorer, Phrasing phrasing) {
        this.reader = reader;
        this.scorer = scorer;
        this.phrasing = phrasing;
    }

    /** @param number of the line, from 1 */
    public Line answer(long number, byte[] line) {
        Reading reading = reader.read(line);
        if (reading instanceof Refused refused) {
            return broken(number, phrasing.refusal(refused));
        }
        try {
            return new Line(Json.bytes(scorer.answer(((Understood) reading).asked(), phrasing)), false);
        } catch (RuntimeException | StackOverflowError e) { // one hostile text must not end the run
            return broken(number, phrasing.text("analysis-failed"));
        }
    }

    /** For a line that is longer than anyone may ask. */
    public Line tooLong(long number) {
        return broken(number, phrasing.text("line-too-long"));
    }

    private static Line broken(long number, String error) {
        return new Line(Json.bytes(new Broken(number, error)), true);
    }
}

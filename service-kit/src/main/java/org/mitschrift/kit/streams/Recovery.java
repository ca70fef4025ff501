package org.mitschrift.kit.streams;

import java.util.stream.Stream;
import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/**
 * What becomes of a stream thread that ended. When the broker has been away, it has given up the open transaction: a new
 * thread begins where the last commit was and repeats, so nothing is lost or done twice. Anything else is a bug and stops.
 */
final class Recovery {
    private Recovery() {}

    static StreamThreadExceptionResponse of(Throwable error) {
        boolean passes = Stream.iterate(error, e -> e != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Recovery::comesOfAnAbsence);
        return passes ? StreamThreadExceptionResponse.REPLACE_THREAD : StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static boolean comesOfAnAbsence(Throwable error) {
        return error instanceof RetriableException
                || error instanceof ApplicationRecoverableException
                || error instanceof InvalidTxnStateException
                || error instanceof InvalidProducerEpochException
                || error instanceof ProducerFencedException
                || error instanceof TransactionAbortedException;
    }
}

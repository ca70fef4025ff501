package org.mitschrift.kit.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    @Test
    void whatComesOfAnAbsentBrokerBeginsAgain() {
        assertThat(Recovery.of(new StreamsException("commit", new InvalidTxnStateException("gone"))))
                .isEqualTo(REPLACE_THREAD);
        assertThat(Recovery.of(new StreamsException(new ProducerFencedException("late"))))
                .isEqualTo(REPLACE_THREAD);
        assertThat(Recovery.of(new TimeoutException("away"))).isEqualTo(REPLACE_THREAD);
    }

    @Test
    void aBugStops() {
        assertThat(Recovery.of(new StreamsException("process", new IllegalStateException("bug"))))
                .isEqualTo(SHUTDOWN_CLIENT);
        assertThat(Recovery.of(new StreamsException(new RecordTooLargeException("bytes"))))
                .isEqualTo(SHUTDOWN_CLIENT);
    }
}

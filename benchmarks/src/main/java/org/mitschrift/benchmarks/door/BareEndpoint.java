package org.mitschrift.benchmarks.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * The least an endpoint can do: Javalin as it comes, the body's bytes to a producer with the door's settings, 202 once
 * Kafka has them. No key, no check of any field. An array is split by a streaming parser into its items' own bytes.
 */
final class BareEndpoint implements AutoCloseable {
    static final String TOPIC = "bare";
    private static final JsonFactory JSON = new JsonFactory();

    private final KafkaProducer<String, byte[]> producer;
    private final Javalin javalin;
    private final int partitions;
    private final AtomicInteger next = new AtomicInteger();

    BareEndpoint(KafkaAddress kafka) {
        partitions = kafka.installation().shards();
        producer = Clients.producer(kafka, "bare");
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post("/one", this::one);
                    config.routes.post("/array", this::array);
                })
                .start("127.0.0.1", 0);
    }

    int port() {
        return javalin.port();
    }

    private void one(Context context) throws Exception {
        await(List.of(send(context.bodyAsBytes())));
        context.status(202);
    }

    private void array(Context context) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(context.bodyInputStream())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("Not an array");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                ByteArrayOutputStream item = new ByteArrayOutputStream(512);
                try (JsonGenerator copy = JSON.createGenerator(item)) {
                    copy.copyCurrentStructure(parser);
                }
                sent.add(send(item.toByteArray()));
            }
        }
        await(sent);
        context.status(202);
    }

    private Future<RecordMetadata> send(byte[] value) {
        return producer.send(new ProducerRecord<>(TOPIC, next.getAndIncrement() % partitions, null, value));
    }

    private static void await(List<Future<RecordMetadata>> sent)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (Future<RecordMetadata> each : sent) {
            each.get(5, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        javalin.stop();
        producer.close();
    }
}

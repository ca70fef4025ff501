package org.mitschrift.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.standalone.command.Commands;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.process.FreePorts;

/** What can't be read, from the topic to the dead letters and back, with a running instance and without. */
class DeadLettersTest {
    private static final String GARBAGE = "{\"type\":\u0000 no comment";

    private final int port = FreePorts.row();

    @TempDir
    Path folder;

    @Test
    void areListedShownAndSentAgain() throws Exception {
        try (Instance instance = Instance.start(folder, new Ports(port))) {
            instance.awaitReady(Duration.ofMinutes(3));
            write(instance, "demo/4711/1", GARBAGE);
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(run("list")).contains("dead letters: 1"));

            String list = run("list");
            assertThat(list).contains("demo/4711/1", "mitschrift-1.comments.submitted", "JsonParseException");
            assertThat(list).doesNotContain("no comment");
            String number = list.substring(0, list.indexOf(' '));
            assertThat(run("show", number)).contains("key: demo/4711/1").doesNotContain("no comment");
            assertThat(run("show", number, "--value")).isEqualTo(GARBAGE);

            assertThat(run("replay", number)).startsWith(number + " → mitschrift-1.comments.submitted/");
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(run("list")).contains("dead letters: 2", "again: " + number));
        }

        String number = run("list").split(" ", 2)[0];
        assertThat(run("replay", number)).startsWith(number + " → mitschrift-1.comments.submitted/");
        assertThat(run("show", "77")).contains("There is no dead letter 77");

        try (Instance instance = Instance.start(folder, new Ports(port))) {
            instance.awaitReady(Duration.ofMinutes(3));
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(run("list")).contains("dead letters: 3"));
        }
    }

    private static void write(Instance instance, String key, String value) throws Exception {
        KafkaAddress kafka = new KafkaAddress(instance.addresses().kafka(), Installation.STANDALONE);
        try (KafkaProducer<String, byte[]> producer = Clients.patientProducer(kafka, "test")) {
            producer.send(new ProducerRecord<>(
                            Installation.STANDALONE.name(Topics.COMMENTS_SUBMITTED), key, value.getBytes(UTF_8)))
                    .get();
        }
    }

    /** What the command prints, on either stream. */
    private String run(String command, String... words) {
        String[] line = new String[words.length + 6];
        System.arraycopy(
                new String[] {"dead-letters", command, "--data", folder.toString(), "--port", "" + port},
                0,
                line,
                0,
                6);
        System.arraycopy(words, 0, line, 6, words.length);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream to = new PrintStream(printed, true, UTF_8)) {
            System.setOut(to);
            System.setErr(to);
            Commands.run(line);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(UTF_8);
    }
}

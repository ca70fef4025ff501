package org.mitschrift.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.mitschrift.standalone.deadletters.DeadLetter;
import org.mitschrift.standalone.deadletters.DeadLetterTopic;
import org.mitschrift.standalone.instance.KafkaSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mitschrift dead-letters list|show|replay}: what could not be read or analysed. */
@Command(
        name = "dead-letters",
        description = {
            "Zeigt, was nicht gelesen oder untersucht werden konnte, und schickt es noch einmal.",
            "Shows what could not be read or analysed, and sends it again."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DeadLettersCommand {
    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "Eine Zeile je Eintrag, ohne Inhalt. / One line each, without content.")
    int list(@Mixin SystemOptions system) throws Exception {
        try (KafkaSession session = system.session()) {
            AtomicLong count = new AtomicLong();
            new DeadLetterTopic(session.kafka()).forEach(letter -> {
                count.incrementAndGet();
                out().printf(
                                "%d  %s  %s  %s  %s  %d Bytes%s%n",
                                letter.number(),
                                letter.at(),
                                plain(letter.origin()),
                                plain(String.valueOf(letter.key())),
                                plain(letter.kind()),
                                letter.size(),
                                replayOf(letter));
            });
            out().printf("Einträge / dead letters: %d%n", count.get());
            return flushed();
        }
    }

    @Command(
            name = "show",
            description = "Kopfdaten eines Eintrags, mit --value seine Bytes. / One letter's headers, or its bytes.")
    int show(
            @Mixin SystemOptions system,
            @Parameters(paramLabel = "NUMBER", description = "aus 'list' / as in 'list'") long number,
            @Option(names = "--value", description = "nur die Bytes, wie sie kamen / only the bytes, as they came")
                    boolean value)
            throws Exception {
        try (KafkaSession session = system.session()) {
            DeadLetter letter = find(new DeadLetterTopic(session.kafka()), number);
            if (value) {
                System.out.write(letter.value() == null ? new byte[0] : letter.value());
                System.out.flush();
                return 0;
            }
            out().printf("%d  %s%n", letter.number(), letter.at());
            out().printf("key: %s%n", plain(String.valueOf(letter.key())));
            out().printf("bytes: %d%n", letter.size());
            for (Header header : letter.headers()) {
                out().printf("%s: %s%n", plain(header.key()), plain(letter.said(header.key())));
            }
            return flushed();
        }
    }

    @Command(
            name = "replay",
            description = {
                "Schickt Einträge mit ihren Bytes und ihrem Schlüssel noch einmal an ihr Thema.",
                "Sends letters again: their bytes, under their key, to their topic."
            })
    int replay(
            @Mixin SystemOptions system,
            @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "aus 'list' / as in 'list'")
                    List<Long> numbers)
            throws Exception {
        try (KafkaSession session = system.session()) {
            DeadLetterTopic topic = new DeadLetterTopic(session.kafka());
            List<DeadLetter> letters = new ArrayList<>();
            for (long number : numbers) {
                letters.add(find(topic, number));
            }
            for (DeadLetter letter : letters) {
                RecordMetadata sent = topic.replay(letter);
                out().printf(
                                "%d → %s/%d@%d  %s%n",
                                letter.number(),
                                sent.topic(),
                                sent.partition(),
                                sent.offset(),
                                plain(String.valueOf(letter.key())));
            }
            return flushed();
        }
    }

    private static DeadLetter find(DeadLetterTopic topic, long number) throws IOException {
        return topic.find(number)
                .orElseThrow(() -> new IOException(
                        "There is no dead letter " + number + ": 'dead-letters list' says which there are."));
    }

    private static String replayOf(DeadLetter letter) {
        String of = letter.said(DeadLetter.REPLAY_OF);
        return of.equals("?") ? "" : "  (noch einmal / again: " + plain(of) + ")";
    }

    /** Control characters could steer a terminal; a key or header may hold any. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private int flushed() {
        out().flush();
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

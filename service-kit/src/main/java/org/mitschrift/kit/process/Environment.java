package org.mitschrift.kit.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.kafka.KafkaAddress;

/** The environment variables a process is told its settings by; a variable that is empty counts as not set. */
public final class Environment {
    public static final String KAFKA = "MITSCHRIFT_KAFKA_BOOTSTRAP";
    public static final String SHARDS = "MITSCHRIFT_SHARDS";
    public static final String HOST = "MITSCHRIFT_HOST";
    public static final String PORT = "MITSCHRIFT_PORT";
    public static final String STATE = "MITSCHRIFT_STATE";
    public static final String PSEUDONYM_SECRET_FILE = "MITSCHRIFT_PSEUDONYM_SECRET_FILE";

    private static final int LEAST_SECRET_BYTES = 16;
    private static final int MOST_SHARDS = 1000;
    private static final int MOST_PORT = 65_535;

    private final Map<String, String> variables;

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The cluster that is named, if one is. */
    public Optional<KafkaAddress> kafka() throws CannotRun {
        Optional<String> servers = text(KAFKA);
        return servers.isEmpty() ? Optional.empty() : Optional.of(new KafkaAddress(servers.get(), installation()));
    }

    /** The cluster, which must be named. */
    KafkaAddress requiredKafka() throws CannotRun {
        return kafka().orElseThrow(() -> notSet(KAFKA, "Kafka's address, e.g. kafka:9092"));
    }

    /** Where to listen: on this machine only unless told otherwise. */
    String host() {
        return text(HOST).orElse("127.0.0.1");
    }

    int port(int unlessSet) throws CannotRun {
        return number(PORT, unlessSet, MOST_PORT);
    }

    /** Where the streams keep their state, by default {@code ./state}; losing it costs time, never a comment. */
    Path stateFolder() {
        return Path.of(text(STATE).orElse("state"));
    }

    /** The secret that turns authors into pseudonyms: a file with at least 32 hex digits, alone on one line. */
    public byte[] pseudonymSecret() throws CannotRun {
        Path file = Path.of(text(PSEUDONYM_SECRET_FILE)
                .orElseThrow(() -> notSet(PSEUDONYM_SECRET_FILE, "the file that holds the secret, in hex")));
        try {
            byte[] secret = HexFormat.of().parseHex(Files.readString(file).trim());
            if (secret.length >= LEAST_SECRET_BYTES) {
                return secret;
            }
        } catch (IOException e) {
            throw new CannotRun("The secret's file " + file + " can't be read: check " + PSEUDONYM_SECRET_FILE
                    + " and the file's owner.");
        } catch (IllegalArgumentException e) {
            // told below, without a word of the file
        }
        throw new CannotRun("The secret's file " + file + " must hold at least 32 hex digits and nothing else:"
                + " make one with 'openssl rand -hex 32'.");
    }

    private Installation installation() throws CannotRun {
        Installation standalone = Installation.STANDALONE;
        int shards = number(SHARDS, standalone.shards(), MOST_SHARDS);
        return new Installation(standalone.prefix(), standalone.generation(), shards);
    }

    private int number(String name, int unlessSet, int most) throws CannotRun {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return unlessSet;
        }
        String digits = text.get();
        int number = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > most) {
            throw new CannotRun(name + " is a number from 1 to " + most + ", not \"" + digits + "\".");
        }
        return number;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::trim).filter(text -> !text.isEmpty());
    }

    private static CannotRun notSet(String name, String meaning) {
        return new CannotRun(name + " is not set: it names " + meaning + ".");
    }
}

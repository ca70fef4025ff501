package org.mitschrift.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.kit.process.Environment;
import picocli.CommandLine;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line =
            Commands.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @ParameterizedTest
    @CsvSource({"demoo, demo", "strateg, strategy", "tests, test", "benhc, bench", "hel, help"})
    void anUnknownWordIsAnsweredWithTheNearest(String typed, String nearest) {
        assertThat(line.execute(typed)).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean").contains("mitschrift " + nearest);
    }

    @Test
    void helpTellsOfTheScriptsOwnWordsToo() {
        assertThat(line.execute("help")).isZero();
        assertThat(out.toString()).contains("  test ", "  bench ");

        assertThat(line.execute("test")).isEqualTo(2);
        assertThat(err.toString()).contains("./mitschrift test");
    }

    @Test
    void aLoadIsNotSentElsewhereThanToTheClusterThatIsNamed() {
        Environment named = new Environment(Map.of(Environment.KAFKA, "kafka:9092"));
        assertThatThrownBy(() -> SystemOptions.requireOwnDoor(named)).hasMessageContaining("--door");
        assertThatCode(() -> SystemOptions.requireOwnDoor(new Environment(Map.of())))
                .doesNotThrowAnyException();
    }
}

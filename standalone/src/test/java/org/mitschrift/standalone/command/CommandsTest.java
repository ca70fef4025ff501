package org.mitschrift.standalone.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    @CsvSource({
        "demoo, demo",
        "strateg, strategy",
        "tests, test",
        "benhc, bench",
        "hel, help",
        "tset, test",
        "hlep, help"
    })
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
    void aFileThatCanNotBeReadIsRefusedInASentenceWithoutAWordOfIt(@TempDir Path folder) throws Exception {
        Path latin = Files.write(folder.resolve("latin.txt"), "Bänke".getBytes(ISO_8859_1));
        assertThat(line.execute("load", latin.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("UTF-8");

        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{}\ngeheim\n");
        assertThat(line.execute("load", broken.toString(), "--format", "thf")).isEqualTo(2);
        assertThat(err.toString()).contains("Line 2 of").doesNotContain("geheim");
    }

    @Test
    void aLoadIsNotSentElsewhereThanToTheClusterThatIsNamed() {
        Environment named = new Environment(Map.of(Environment.KAFKA, "kafka:9092"));
        assertThatThrownBy(() -> SystemOptions.requireOwnDoor(named)).hasMessageContaining("--door");
        assertThatCode(() -> SystemOptions.requireOwnDoor(new Environment(Map.of())))
                .doesNotThrowAnyException();
    }
}

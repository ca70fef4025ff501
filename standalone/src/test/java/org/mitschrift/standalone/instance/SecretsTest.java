package org.mitschrift.standalone.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void makesOneAtTheFirstStartForItsOwnerAloneAndKeepsIt() throws IOException {
        Path file = folder.resolve("a.secret");
        String made = Secrets.readOrMake(file);
        assertThat(made).matches("[0-9a-f]{64}");
        assertThat(Secrets.readOrMake(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesAnEmptyOneWithASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a.secret"), "\n");
        assertThatThrownBy(() -> Secrets.readOrMake(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is empty: put its content back from a backup");
    }
}

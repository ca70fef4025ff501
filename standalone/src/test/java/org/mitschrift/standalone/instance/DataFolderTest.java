package org.mitschrift.standalone.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final long MORE_THAN_ANY_DISK = Long.MAX_VALUE;

    @TempDir
    private Path path;

    @Test
    void aDiskWithTooLittleSpaceIsToldInASentenceAndTheFolderIsNotHeld() throws Exception {
        assertThatThrownBy(() -> DataFolder.hold(path, MORE_THAN_ANY_DISK))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("MB are free for " + path)
                .hasMessageContaining("--data");

        try (DataFolder held = DataFolder.hold(path, 0)) {
            assertThat(held.path()).isEqualTo(path);
        }
    }
}

package org.mitschrift.standalone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLabelsTest {
    private static final String TEXT = "ein Text";

    @TempDir
    private Path folder;

    @Test
    void aTextHasTheLabelOfItsLine() throws IOException {
        OwnLabels labels = labels("2\t" + OwnLabels.guard(TEXT) + "\thate,insult\n");

        assertThat(labels.of(2, TEXT)).contains("hate,insult");
    }

    @Test
    void aFileNeedNotHaveAllTexts() throws IOException {
        assertThat(labels("2\t" + OwnLabels.guard(TEXT) + "\tp\n").of(1, TEXT)).isEmpty();
    }

    @Test
    void aLabelForAnotherTextIsRefused() throws IOException {
        OwnLabels labels = labels("2\t" + OwnLabels.guard(TEXT) + "\tp\n");

        assertThatThrownBy(() -> labels.of(2, "ein anderer"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("text 2");
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> labels("2\tp\n")).isInstanceOf(IOException.class);
    }

    @Test
    void theShippedLabelsAreReadable() throws IOException {
        OwnLabels.read(Path.of("../text-analysis/corpus/germeval2018-labels.tsv"));
        OwnLabels.read(Path.of("../text-analysis/corpus/cimt-labels.tsv"));
    }

    private OwnLabels labels(String lines) throws IOException {
        return OwnLabels.read(Files.writeString(folder.resolve("labels.tsv"), lines));
    }
}

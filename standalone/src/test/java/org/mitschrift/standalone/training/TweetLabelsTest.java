package org.mitschrift.standalone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TweetLabelsTest {
    private static final String TEXT = "ein Text";

    @TempDir
    private Path folder;

    @Test
    void aTweetHasTheLabelOfItsLine() throws IOException {
        TweetLabels labels = labels("2\t" + TweetLabels.guard(TEXT) + "\thate,insult\n");

        assertThat(labels.of(2, TEXT)).contains("hate,insult");
    }

    @Test
    void aFileNeedNotHaveAllTweets() throws IOException {
        assertThat(labels("2\t" + TweetLabels.guard(TEXT) + "\tp\n").of(1, TEXT))
                .isEmpty();
    }

    @Test
    void aLabelForAnotherTextIsRefused() throws IOException {
        TweetLabels labels = labels("2\t" + TweetLabels.guard(TEXT) + "\tp\n");

        assertThatThrownBy(() -> labels.of(2, "ein anderer"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tweet 2");
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> labels("2\tp\n")).isInstanceOf(IOException.class);
    }

    @Test
    void theShippedLabelsAreReadable() throws IOException {
        TweetLabels.read(Path.of("../text-analysis/corpus/germeval2018-labels.tsv"));
    }

    private TweetLabels labels(String lines) throws IOException {
        return TweetLabels.read(Files.writeString(folder.resolve("labels.tsv"), lines));
    }
}

package org.mitschrift.text.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.training.Example.Sentence;
import org.mitschrift.text.words.Lexicon;

class TellingTest {
    private static final String TEXT =
            "Der Garten ist schön geworden. Die da drüben, diese Deppen, werfen Müll hinein. Wer hilft am Samstag?";
    private static final Features FEATURES =
            Judged.of(TEXT, Lexicon.shipped(Judged.LISTS)).features();

    @Test
    void theSentenceThePartLiesInTellsAndTheOthersAreCivil() {
        assertThat(Telling.of(TEXT, "diese Deppen", FEATURES))
                .containsExactly(Sentence.CIVIL, Sentence.TELLING, Sentence.CIVIL);
    }

    @Test
    void aPartOverTwoSentencesTellsInBoth() {
        assertThat(Telling.of(TEXT, TEXT.substring(0, 79), FEATURES))
                .containsExactly(Sentence.TELLING, Sentence.TELLING, Sentence.CIVIL);
    }

    @Test
    void nothingIsKnownOfAPartThatIsNotInTheText() {
        assertThat(Telling.of(TEXT, "etwas anderes", FEATURES)).containsOnly(Sentence.UNKNOWN);
    }
}

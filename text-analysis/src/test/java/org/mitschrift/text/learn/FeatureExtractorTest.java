package org.mitschrift.text.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.Judged;
import org.mitschrift.text.words.Lexicon;

class FeatureExtractorTest {
    private static final Lexicon LISTS = Lexicon.shipped(Judged.LISTS);

    @Test
    void aTextOfOneSentenceHasNoSentencesApart() {
        assertThat(features("Das Bürgeramt öffnet um acht.").sentences()).isEmpty();
    }

    @Test
    void sentencesEndAtStopsBeforeABlankAndInNewLines() {
        String text = "Die 3.500 Euro fehlen uns. „Warum denn nicht?“ Das fragte er\nIn der Liste steht nichts";

        assertThat(sentences(text))
                .containsExactly(
                        "Die 3.500 Euro fehlen uns.",
                        "„Warum denn nicht?“",
                        "Das fragte er",
                        "In der Liste steht nichts");
    }

    @Test
    void fewerThanThreeWordsBelongToTheirNeighbour() {
        assertThat(sentences("Ach ja. Das Amt ist heute zu. Wir kommen morgen wieder. Schade."))
                .containsExactly("Ach ja. Das Amt ist heute zu.", "Wir kommen morgen wieder. Schade.");
    }

    @Test
    void sentencesShareAllFeaturesOfTheWhole() {
        Features whole = features("Ihr Idioten im Rathaus seid alle unfähig. Der Bus kam heute pünktlich.");

        int[] together = whole.sentences().stream()
                .flatMapToInt(sentence -> Arrays.stream(sentence.buckets()))
                .toArray();
        assertThat(together).containsExactly(whole.buckets());
        assertThat(whole.sentences().get(0).marks()).isNotEmpty();
    }

    @Test
    void aQuotedWordIsAnotherFeatureThanASaidOne() {
        Features said = features("Idioten sitzen dort");
        Features quoted = features("„Idioten“ sitzen dort");

        assertThat(shared(said, quoted)).isLessThan(said.distinct().buckets().length);
        assertThat(IntStream.of(said.marks())
                        .filter(mark -> IntStream.of(quoted.marks()).anyMatch(mark1 -> mark1 == mark)))
                .isEmpty();
    }

    @Test
    void theSameWordsOverAndOverAreMarked() {
        assertThat(features("Stau Bahn Stau Bahn Stau Bahn").marks().length)
                .isGreaterThan(features("Stau und Bahn sind mir egal").marks().length);
    }

    @ParameterizedTest
    @CsvSource({"Super!!!,Super!", "Mega 👍👍👍,Mega 👍", "Wann denn???,Wann denn?"})
    void theSameSignOverAndOverIsOneToken(String often, String once) {
        assertThat(features(often).distinct().buckets())
                .containsExactly(features(once).distinct().buckets());
    }

    private static long shared(Features a, Features b) {
        return IntStream.of(a.distinct().buckets())
                .filter(bucket -> Arrays.binarySearch(b.distinct().buckets(), bucket) >= 0)
                .count();
    }

    private static List<String> sentences(String text) {
        return features(text).sentences().stream()
                .map(sentence -> {
                    Span first = sentence.spans().get(sentence.words()[0]);
                    Span last = sentence.spans().get(sentence.words()[sentence.words().length - 1]);
                    return text.substring(first.start(), last.end());
                })
                .toList();
    }

    private static Features features(String text) {
        return Judged.of(text, LISTS).features();
    }
}

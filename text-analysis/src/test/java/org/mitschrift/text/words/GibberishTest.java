package org.mitschrift.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GibberishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"xxxx", "xxxx xxxx xxxx", "aaaaaa", "asdf", "asdfasdf", "hkjhkjh kjhkjh", "Qwrtpsdf!!", "ыыыыы"})
    void lettersThatAreNoWords(String text) {
        assertThat(Gibberish.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xx",
                "Hmmm",
                "Pffff!",
                "Brrrr",
                "SPD, CDU und FDP",
                "GmbH",
                "VwVfG",
                "Angstschweiß",
                "Herbststurm",
                "Strumpfhosen",
                "1234",
                "👍",
                "",
                "Ok",
                "Спасибо",
                "شكرا",
                "xxxx sagt mir nichts"
            })
    void shortOnesSoundsAndAbbreviationsAreNone(String text) {
        assertThat(Gibberish.is(text)).isFalse();
    }
}

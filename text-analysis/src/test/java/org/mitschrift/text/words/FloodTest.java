package org.mitschrift.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nein nein nein nein nein nein nein nein nein",
                "Kauft Radios Kauft Radios Kauft Radios Kauft Radios",
                "🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥",
                "sdfgh jklkj hgfds wrtzp mnbvc lkjhg das fghjk"
            })
    void theSameOverAndOverOrNothingToReadIsMass(String text) {
        assertThat(Flood.in(FoldedText.of(text), text)).singleElement().satisfies(hit -> {
            assertThat(hit.category()).isEqualTo("spam");
            assertThat(hit.floor()).isGreaterThan(0.9);
            assertThat(hit.span().in(text)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Danke, danke, danke!",
                "Die Kinder, die dort spielen, sind die Kinder, die dort wohnen.",
                "BVG, VBB, DB und S-Bahn sollten sich das endlich teilen"
            })
    void whoRepeatsAWordHasStillSaidSomething(String text) {
        assertThat(Flood.in(FoldedText.of(text), text)).isEmpty();
    }
}

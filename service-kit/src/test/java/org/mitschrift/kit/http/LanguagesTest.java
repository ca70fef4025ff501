package org.mitschrift.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en                          | en
                    en-GB                       | en
                    EN-us;q=0.9                 | en
                    de-DE,de;q=0.9,en;q=0.8     | de
                    en;q=0.2, de;q=0.7          | de
                    de;q=0.2, en;q=0.7          | en
                    de;q=0, en;q=0.1            | en
                    fr, en;q=0.5                | en
                    fr                          | de
                    *                           | de
                    tr, *;q=0.1                 | de
                    en;q=2                      | de
                    ;;;                         | de
                    """)
    void takesTheReadersBetterLanguage(String header, String language) {
        assertThat(Languages.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void speaksGermanUnlessAsked() {
        assertThat(Languages.of((String) null)).isEqualTo(Locale.GERMAN);
    }
}

package org.mitschrift.standalone.consultation.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin,           ,                       localhost:8080, false",
        "cross-site,            ,                       localhost:8080, true",
        "same-site,             ,                       localhost:8080, true",
        "none,                  ,                       localhost:8080, true",
        "cross-site,            http://localhost:8080,  localhost:8080, true",
        ",                      http://localhost:8080,  localhost:8080, false",
        ",                      http://LOCALHOST:8080,  localhost:8080, false",
        ",                      http://localhost:8081,  localhost:8080, true",
        ",                      http://evil.example,    localhost:8080, true",
        ",                      null,                   localhost:8080, true",
        ",                      http://[broken,         localhost:8080, true",
        ",                      ,                       localhost:8080, true",
        ",                      http://localhost:8080,  ,               true",
    })
    void takesPostsOfOurOwnPageOnly(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host, boolean foreign) {
        assertThat(CrossSite.isForeign(fetchSite, origin, host)).isEqualTo(foreign);
    }
}

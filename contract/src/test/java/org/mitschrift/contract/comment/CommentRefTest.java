package org.mitschrift.contract.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentRefTest {
    @Test
    void isReadFromASubmissionsKey() {
        assertThat(CommentRef.parse("demo/4711/2")).isEqualTo(new CommentRef("demo", "4711"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "/1", "Demo/1", "demo/", "demo/ä", "demo/a b", "de mo/1"})
    void isNeverMadeFromAnIllFormedKey(String key) {
        assertThatThrownBy(() -> CommentRef.parse(key)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.mitschrift.standalone.consultation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitschrift.contract.comment.CommentRef;

class CommentFormTest {
    private static final String TOKEN = "0123456789abcdef".repeat(2);

    @Test
    void countsOnceWhenSentTwiceAndAnewWhenTheTextIsAnother() {
        String first = new CommentForm(TOKEN, null, Typed.of("Guten Tag"), null).commentId();

        assertThat(new CommentForm(TOKEN, null, Typed.of("Guten Tag"), "teilhabe").commentId())
                .isEqualTo(first);
        assertThat(new CommentForm(TOKEN, null, Typed.of("Guten Abend"), null).commentId())
                .isNotEqualTo(first);
        assertThat(CommentRef.isCommentId(first)).isTrue();
    }

    @Test
    void knowsTheTokensItMakes() {
        assertThat(CommentForm.isToken(TOKEN)).isTrue();
        assertThat(CommentForm.isToken(null)).isFalse();
        assertThat(CommentForm.isToken("d-001")).isFalse();
    }
}

package org.mitschrift.standalone.consultation.page;

import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.TextHash;

/**
 * A form to write a comment or a reply, with what the visitor typed.
 *
 * @param token made once per form that is shown, so that sending it twice counts once
 * @param parent id of the comment it replies to; null for a new thread
 * @param goal id of the goal the visitor chose
 */
public record CommentForm(
        String token,
        @Nullable String parent,
        Typed typed,
        @Nullable String goal) {
    private static final String TOKEN = "[0-9a-f]{32}";

    /** Whether a form we made may have carried this token. */
    public static boolean isToken(@Nullable String text) {
        return text != null && text.matches(TOKEN);
    }

    public static CommentForm empty(String token, @Nullable String parent) {
        return new CommentForm(token, parent, Typed.NOTHING_YET, null);
    }

    /** Begins the ids of this form's elements. */
    public String name() {
        return parent == null ? "write" : "reply";
    }

    /** The same form with the same text has the same id; another text is another comment. Can't be foreseen by others. */
    public String commentId() {
        return "w-" + TextHash.of(token + "\n" + typed.text()).substring(0, 32);
    }
}

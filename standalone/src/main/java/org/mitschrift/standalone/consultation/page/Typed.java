package org.mitschrift.standalone.consultation.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor typed, and what is wrong with it.
 *
 * @param text with line feeds only, and without characters no page can carry
 * @param problem a key of the page's words ({@code problem.*}); null if nothing is wrong
 */
public record Typed(String text, @Nullable String problem) {
    /** As the door has it, in UTF-16 code units. */
    public static final int MOST = 10_000;

    static final Typed NOTHING_YET = new Typed("", null);
    private static final Pattern NEITHER_LINE_NOR_TAB = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\p{C}\\p{Z}\\s\\u2800]*");

    public static Typed of(@Nullable String sent) {
        String lines = sent == null ? "" : sent.replace("\r\n", "\n").replace('\r', '\n');
        String text = NEITHER_LINE_NOR_TAB.matcher(lines).replaceAll("").stripTrailing();
        if (NOTHING_TO_SEE.matcher(text).matches()) {
            return new Typed("", "problem.empty");
        }
        if (text.length() > MOST) {
            return new Typed(text, "problem.too-long");
        }
        boolean changed = NEITHER_LINE_NOR_TAB.matcher(lines).find();
        return new Typed(text, changed ? "problem.characters" : null);
    }

    public Typed with(String newProblem) {
        return new Typed(text, newProblem);
    }

    public boolean isWrong() {
        return problem != null;
    }
}

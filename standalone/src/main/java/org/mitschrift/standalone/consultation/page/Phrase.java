package org.mitschrift.standalone.consultation.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.kit.page.Language;

/** A text of the catalogue, and the language it is in: the reader's where there is one, else German. */
public record Phrase(String text, String language) {
    static Phrase of(Map<String, String> byLanguage, Language reader) {
        @Nullable String theirs = byLanguage.get(reader.tag());
        return theirs == null
                ? new Phrase(byLanguage.getOrDefault(Language.GERMAN.tag(), ""), Language.GERMAN.tag())
                : new Phrase(theirs, reader.tag());
    }

    /** Its paragraphs, which an empty line parts. */
    public String[] paragraphs() {
        return text.split("\\R{2,}", -1);
    }
}

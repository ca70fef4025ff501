package org.mitschrift.text.privacy;

import org.mitschrift.text.words.FoldedText;

/** Whether a word is a given name, for whoever must not repeat one. */
public final class GivenNames {
    private GivenNames() {}

    public static boolean contains(String word) {
        return Terms.isGivenName(FoldedText.fold(word));
    }
}

package org.mitschrift.text.privacy;

/**
 * A word of a text: its place (UTF-16), its small letters with letter swaps undone (l0hse, P$ychiatrie), whether it
 * begins with a capital, and the number of its sentence.
 */
record Word(int start, int end, String lower, boolean capital, int sentence) {
    boolean isNumber() {
        return Digits.isDigit(lower.charAt(0));
    }

    boolean isInitial() {
        return end - start == 1 && capital;
    }
}

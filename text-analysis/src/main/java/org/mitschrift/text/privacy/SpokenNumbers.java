package org.mitschrift.text.privacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** German number words as digits, also run together: "nullhundertsechsundsiebzig" is 0176. Safe for all threads. */
final class SpokenNumbers {
    private static final String[] ONES = {
        "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"
    };
    private static final String[] TENS = {
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };
    private static final String FIRST_LETTERS = "nezdvfsah";
    private static final String[][] BEGINNINGS = {
        {"null", "nuii", "neun"},
        {"eins", "einu", "einh", "elf"},
        {"zwei", "zwo", "zwan", "zwöl", "zwoe", "zehn"},
        {"drei"},
        {"vier"},
        {"fünf", "fuen"},
        {"sech", "sieb"},
        {"acht"},
        {"hundert"}
    };
    private static final int LONGEST_RUN = 120;
    private static final int LONGEST = 32;
    private static final Map<String, String> DIGITS = numbers();

    private SpokenNumbers() {}

    /** The digits of a word that consists of number words only, or of these and digits (null1sieben6), otherwise null. */
    static @Nullable String digits(String text) {
        if (text.length() < 3 || text.length() > LONGEST_RUN || !beginsLikeANumber(text)) {
            return null;
        }
        String word = text.replace("uII", "ull").toLowerCase(Locale.GERMAN);
        StringBuilder digits = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            if (Digits.isDigit(word.charAt(at))) {
                digits.append(word.charAt(at++));
                continue;
            }
            int to = Math.min(word.length(), at + LONGEST);
            while (to > at && !DIGITS.containsKey(word.substring(at, to))) {
                to--;
            }
            if (to == at) {
                return null;
            }
            digits.append(DIGITS.get(word.substring(at, to)));
            at = to;
        }
        return digits.toString();
    }

    private static boolean beginsLikeANumber(String text) {
        if (Digits.isDigit(text.charAt(0))) {
            return true;
        }
        int letter = FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(0)));
        if (letter < 0) {
            return false;
        }
        for (String beginning : BEGINNINGS[letter]) {
            if (text.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        for (int n = 0; n < 1000; n++) {
            String word = n < 100 ? below100(n) : stem(n / 100) + "hundert" + (n % 100 == 0 ? "" : below100(n % 100));
            add(numbers, word, n);
            if (n >= 100 && n < 200) {
                add(numbers, word.substring("ein".length()), n);
            }
        }
        numbers.put("zwo", "2");
        return numbers;
    }

    private static void add(Map<String, String> numbers, String word, int n) {
        numbers.put(word, Integer.toString(n));
        numbers.put(word.replace("ü", "ue").replace("ö", "oe").replace("ß", "ss"), Integer.toString(n));
    }

    private static String below100(int n) {
        if (n < ONES.length) {
            return ONES[n];
        }
        if (n < 20) {
            return switch (n) {
                case 16 -> "sechzehn";
                case 17 -> "siebzehn";
                default -> ONES[n - 10] + "zehn";
            };
        }
        return (n % 10 == 0 ? "" : stem(n % 10) + "und") + TENS[n / 10];
    }

    private static String stem(int digit) {
        return digit == 1 ? "ein" : ONES[digit];
    }
}

package org.mitschrift.text.privacy;

/** Check digits of numbers that German offices give to people. Takes numbers without separators. */
final class CheckDigits {
    private static final int[] SOCIAL_WEIGHTS = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    private static final int[] TRAVEL_WEIGHTS = {7, 3, 1};
    private static final int SERIAL = 9;

    private CheckDigits() {}

    /** Tax id (§ 139b AO): eleven digits by ISO 7064 MOD 11,10. */
    static boolean isTaxId(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** Social security number (§ 147 SGB VI, VKVV § 4): 8 digits, a letter, 3 digits of which the last is the check. */
    static boolean isSocialSecurity(String number) {
        int letter = number.charAt(8) - 'A' + 1;
        String digits = number.substring(0, 8) + (letter < 10 ? "0" : "") + letter + number.substring(9);
        int sum = 0;
        for (int i = 0; i < SOCIAL_WEIGHTS.length; i++) {
            int product = (digits.charAt(i) - '0') * SOCIAL_WEIGHTS[i];
            sum += product / 10 + product % 10;
        }
        return sum % 10 == digits.charAt(12) - '0';
    }

    /** Identity card or passport: nine characters and their check digit (ICAO 9303, weights 7, 3, 1). */
    static boolean isTravelDocument(String serial) {
        if (serial.length() != SERIAL + 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < SERIAL; i++) {
            sum += Character.digit(serial.charAt(i), 36) * TRAVEL_WEIGHTS[i % 3];
        }
        return sum % 10 == serial.charAt(SERIAL) - '0';
    }
}

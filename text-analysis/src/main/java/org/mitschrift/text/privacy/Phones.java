package org.mitschrift.text.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mitschrift.contract.analysis.Span;

/** Telephone numbers of subscribers, as written in Germany; hotlines and short numbers (110, 112, 115) are none. */
final class Phones {
    private static final Set<PhoneNumberType> PRIVATE = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.VOIP);

    private Phones() {}

    static List<Span> in(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        List<Span> found = new ArrayList<>();
        for (PhoneNumberMatch match : phones.findNumbers(text, "DE", Leniency.VALID, Long.MAX_VALUE)) {
            if (isWrittenAsNumber(match.rawString()) && PRIVATE.contains(phones.getNumberType(match.number()))) {
                found.add(new Span(match.start(), match.end()));
            }
        }
        return found;
    }

    /** A file or standard number may look like one without its area code. */
    private static boolean isWrittenAsNumber(String raw) {
        return raw.startsWith("0") || raw.startsWith("+") || raw.startsWith("(");
    }
}

package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mitschrift.contract.analysis.Span;

/**
 * Account numbers, private e-mail addresses and phone numbers. Mailboxes of an office (info@, poststelle@ …), hotlines
 * and the public numbers 110, 112 and 115 are none. Safe for all threads.
 */
public final class PersonalData {
    public List<Span> find(String text) {
        List<Span> ibans = Ibans.in(text);
        List<Span> found = new ArrayList<>(ibans);
        Stream.concat(Emails.in(text).stream(), Phones.in(text).stream())
                .filter(span -> ibans.stream().noneMatch(iban -> overlap(iban, span)))
                .forEach(found::add);
        return found;
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}

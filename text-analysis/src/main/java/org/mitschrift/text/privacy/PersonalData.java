package org.mitschrift.text.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mitschrift.contract.analysis.Span;

/**
 * Private e-mail addresses and phone numbers. Mailboxes of an office (info@, poststelle@ …) and the public numbers 110,
 * 112 and 115 are none. Safe for all threads.
 */
public final class PersonalData {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,4}");
    private static final Pattern OFFICE = Pattern.compile(
            "(info|kontakt|poststelle|post|presse|buerger.*|bürger.*|service|hilfe|redaktion|office|mail)@.*"
                    + "|.*[@.]berlin\\.de");
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    public List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        Matcher emails = EMAIL.matcher(text);
        while (emails.find()) {
            if (!OFFICE.matcher(emails.group().toLowerCase(Locale.ROOT)).matches()) {
                found.add(new Span(emails.start(), emails.end()));
            }
        }
        for (PhoneNumberMatch match : phones.findNumbers(text, "DE", Leniency.VALID, 50)) {
            found.add(new Span(match.start(), match.end()));
        }
        return found;
    }
}

package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.words.LookAlikes;

/**
 * What a text tells about private people: e-mail, phone, account, address, birth date, numbers of offices, number
 * plates, health and family of named persons, also in obfuscated spellings. Mailboxes of an office (info@,
 * poststelle@ …), hotlines, 110, 112 and 115, office addresses, file and standard numbers are none. Safe for all threads.
 */
public final class PersonalData {
    private static final String DETECTOR = "personal-data";
    private static final String VERSION = "3";

    /** All findings in the text's order; of two that overlap, numbers and addresses win over what surrounds them. */
    public List<Finding> find(String original) {
        String text = LookAlikes.readAsLatin(original);
        Digits digits = Digits.of(text);
        List<Finding> found = new ArrayList<>();
        add(found, Emails.in(text));
        add(found, Ibans.in(digits));
        add(found, IdNumbers.in(digits));
        add(found, BirthDates.in(digits));
        add(found, Phones.in(digits));
        Words words = Words.of(text);
        List<Person> persons = Persons.in(words);
        add(found, NumberPlates.in(digits, words, persons));
        add(found, Addresses.in(words, persons));
        found.addAll(Lives.in(words, persons));
        found.sort(Comparator.comparingInt(finding -> finding.span().start()));
        return List.copyOf(found);
    }

    /** The findings as one signal: the highest score, and all places, the surest first. */
    public Signal signal(String text) {
        List<Finding> found = new ArrayList<>(find(text));
        found.sort(Comparator.comparingDouble(Finding::score).reversed());
        List<Span> evidence = found.stream().map(Finding::span).distinct().toList();
        double score = found.isEmpty() ? 0 : found.get(0).score();
        return new Signal(Category.PERSONAL_DATA.id(), score, evidence, DETECTOR, VERSION);
    }

    private static void add(List<Finding> found, List<Finding> more) {
        if (more.isEmpty()) {
            return;
        }
        more.stream()
                .filter(finding -> found.stream().noneMatch(finding::overlaps))
                .toList()
                .forEach(found::add);
    }
}

package org.mitschrift.text.privacy;

/** What a finding tells about a person. */
public enum Kind {
    EMAIL("e-mail"),
    PHONE("phone"),
    IBAN("iban"),
    ADDRESS("address"),
    BIRTH_DATE("birth-date"),
    ID_NUMBER("id-number"),
    NUMBER_PLATE("number-plate"),
    HEALTH("health"),
    CHILD("child"),
    RUMOUR("rumour");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The name used in data and messages. */
    public String id() {
        return id;
    }
}

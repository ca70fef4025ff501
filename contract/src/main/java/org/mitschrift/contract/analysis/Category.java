package org.mitschrift.contract.analysis;

import java.util.Optional;

/** The categories this release knows. Records carry the id, so that a reader can pass on one it does not know. */
public enum Category {
    INSULT("insult"),
    PROFANITY("profanity"),
    HATE("hate"),
    THREAT("threat"),
    TOXICITY("toxicity"),
    ABUSE("abuse"),
    ILLEGAL_SYMBOL("illegal-symbol"),
    SPAM("spam"),
    ADVERTISING("advertising"),
    PERSONAL_DATA("personal-data"),
    SHOUTING("shouting"),
    FOREIGN_SCRIPT("foreign-script");

    private final String id;

    Category(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Category> of(String id) {
        for (Category category : values()) {
            if (category.id.equals(id)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}

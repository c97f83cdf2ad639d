package dev.stranglerfig.warehouse.dialect;

import java.util.Locale;

/** What a dialect makes of the case of an unquoted identifier. */
enum Folding {
    LOWER {
        @Override
        public String fold(String identifier) {
            return identifier.toLowerCase(Locale.ROOT);
        }
    },
    UPPER {
        @Override
        public String fold(String identifier) {
            return identifier.toUpperCase(Locale.ROOT);
        }
    },
    /** Kept as written: two spellings are two names. */
    NONE {
        @Override
        public String fold(String identifier) {
            return identifier;
        }
    };

    /** The identifier as the dialect stores it when it is written without quotes. */
    public abstract String fold(String identifier);
}

package dev.stranglerfig.cli.command;

import java.util.Locale;

/** What an answer of {@code lineage} is for. */
enum LineageFormat {
    TEXT,
    JSON,
    OPENLINEAGE,
    MERMAID;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

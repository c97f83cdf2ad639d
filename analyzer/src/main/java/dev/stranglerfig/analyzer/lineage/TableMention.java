package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;

/**
 * A table's name in the text of a statement.
 *
 * @param table resolved: completed with the schema it was found in
 * @param start offset of the name's first character in the text; the schema and quotes, when written, are part of the span
 * @param end offset after its last character
 */
public record TableMention(TableRef table, int start, int end) {

    public TableMention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Invalid mention of " + table + ": from " + start + " to " + end);
        }
    }
}

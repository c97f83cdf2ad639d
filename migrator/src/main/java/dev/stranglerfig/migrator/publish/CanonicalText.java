package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
import dev.stranglerfig.warehouse.canonical.HashForm;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * The canonical text of a row as an SQL expression. Columns stand in the order of the contract, each ended by a semicolon: an integer form in
 * decimal, a text form behind its length in bytes and a colon, NULL as a hyphen. So no two different rows share a text. It is what the leaves of a
 * product are made of, and anybody can make it again from the rows.
 *
 * <p>One CONCAT of all parts takes a third of the time that a chain of {@code ||} takes, which copies the text again for every operator.
 */
final class CanonicalText {

    /** PostgreSQL takes at most 100 arguments for a function. */
    private static final int MOST_ARGUMENTS = 90;

    private final ChecksumExpressions expressions;

    CanonicalText(ChecksumExpressions expressions) {
        this.expressions = expressions;
    }

    /**
     * An expression over the bare column names of the shape.
     *
     * @param before expressions of texts to stand in front
     */
    String of(RowShape shape, String... before) {
        List<String> parts = new ArrayList<>(List.of(before));
        shape.columns().forEach(column -> add(column, parts));
        return concat(parts);
    }

    private void add(ShapeColumn column, List<String> parts) {
        String name = expressions.identifiers().quote(column.name());
        if (HashForm.of(column.type()) == HashForm.INTEGER) {
            parts.add("COALESCE(CAST(" + expressions.integer(column.type(), name) + " AS VARCHAR), '-')");
        } else {
            String text = expressions.text(column.type(), name);
            parts.add("COALESCE(" + expressions.byteLength(text) + " || ':', '-')");
            parts.add("COALESCE(" + text + ", '')");
        }
        parts.add("';'");
    }

    private static String concat(List<String> parts) {
        List<String> groups = new ArrayList<>();
        for (int start = 0; start < parts.size(); start += MOST_ARGUMENTS) {
            List<String> group = parts.subList(start, Math.min(parts.size(), start + MOST_ARGUMENTS));
            groups.add("CONCAT(" + String.join(", ", group) + ")");
        }
        if (groups.size() == 1) {
            return groups.get(0);
        }
        return concat(groups);
    }
}

package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
import dev.stranglerfig.warehouse.canonical.HashForm;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.stream.Collectors;

/**
 * The canonical text of a row as an SQL expression. Columns stand in the order of the contract, each ended by a semicolon: an integer form in
 * decimal, a text form behind its length in bytes and a colon, NULL as a hyphen. So no two different rows share a text. It is what the leaves and
 * digests of a product are made of, and anybody can make it again from the rows.
 */
final class CanonicalText {

    private final ChecksumExpressions expressions;

    CanonicalText(ChecksumExpressions expressions) {
        this.expressions = expressions;
    }

    /** An expression over the bare column names of the shape. */
    String of(RowShape shape) {
        return shape.columns().stream().map(this::column).collect(Collectors.joining(" || "));
    }

    private String column(ShapeColumn column) {
        String name = expressions.identifiers().quote(column.name());
        if (HashForm.of(column.type()) == HashForm.INTEGER) {
            return "COALESCE(CAST(" + expressions.integer(column.type(), name) + " AS VARCHAR), '-') || ';'";
        }
        String text = expressions.text(column.type(), name);
        String length = "CAST(" + expressions.byteLength(text) + " AS VARCHAR)";
        return "COALESCE(" + length + " || ':' || " + text + ", '-') || ';'";
    }
}

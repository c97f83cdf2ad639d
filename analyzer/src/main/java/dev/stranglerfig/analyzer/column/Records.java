package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.Optional;

/** Whole records of a routine as rows: {@code VALUES r}, {@code SET ROW = r}. */
final class Records {

    private static final String ROW = "row";

    private Records() {}

    /** The fields of the record that an expression is; empty when it is anything else, or stands in brackets. */
    static Optional<Relation> of(Expression value, Surroundings surroundings) {
        boolean name = value.names().size() == 1
                && value.names().get(0).span().equals(value.span())
                && !value.names().get(0).isQualified();
        if (!name || isListed(value.slice())) {
            return Optional.empty();
        }
        return surroundings
                .record(value.names().get(0))
                .filter(base -> base.place() instanceof Place.Variable)
                .map(base -> base.relation(value.span().start()));
    }

    /** Whether a column of an assignment is the row as a whole. */
    static boolean isRow(QualifiedName column) {
        return !column.isQualified() && column.last().equalsIgnoreCase(ROW);
    }

    private static boolean isListed(TokenSlice slice) {
        if (slice.first() == 0) {
            return false;
        }
        TokenKind before = slice.tokens().kind(slice.first() - 1);
        return before == TokenKind.OPEN || before == TokenKind.COMMA;
    }
}

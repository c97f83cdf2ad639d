package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QualifiedName.Certainty;
import dev.stranglerfig.analyzer.statement.Span;
import java.util.List;

/** {@code $name}, the variable that {@code SET name = value} fills; folded, with its sign, so that it is never a column. */
final class SessionVariable {

    static final String SIGN = "$";

    private SessionVariable() {}

    static QualifiedName read(TokenCursor cursor) {
        int first = cursor.position();
        String text = cursor.tokens().textOf(first);
        cursor.advance();
        Span span = cursor.spanFrom(first);
        String folded = cursor.tokens().dialect().identifiers().fold(text.substring(SIGN.length()));
        return new QualifiedName(List.of(SIGN + folded), Certainty.PARAMETER, span);
    }
}

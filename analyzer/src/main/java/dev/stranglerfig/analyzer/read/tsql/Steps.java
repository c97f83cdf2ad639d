package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** Statements that touch no table. */
final class Steps {

    private Steps() {}

    static Statement from(TokenCursor cursor, int first) {
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    static Statement from(TokenCursor cursor, int first, List<Expression> expressions) {
        return new Control.Step(cursor.spanFrom(first), expressions);
    }
}

package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.CallSuffix;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.IdentifierClause;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** {@code TABLE(FLATTEN(input => x)) f}, {@code TABLE(f(1))}, {@code TABLE('db.t')}, {@code TABLE($v)}, {@code TABLE(SELECT ...)}. */
final class TableFunctionSource implements SourceForm {

    private final Grammar grammar;

    TableFunctionSource(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Source> read(TokenCursor cursor) {
        if (!cursor.isAhead(1, TokenKind.OPEN)) {
            return Optional.empty();
        }
        int first = cursor.position();
        cursor.advance();
        TokenCursor inner = cursor.inside();
        if (grammar.expressions().startsQuery(inner)) {
            Query query = grammar.queries().read(inner);
            inner.finish();
            return Optional.of(new Source.Derived(query, grammar.sources().alias(cursor)));
        }
        boolean named = inner.is(TokenKind.STRING) || inner.is(TokenKind.PARAMETER) || inner.is(TokenKind.VARIABLE);
        if (named && inner.position() + 1 == inner.limit()) {
            Optional<QualifiedName> name = IdentifierClause.value(inner);
            return name.map(table -> new Source.Table(table, grammar.sources().alias(cursor)));
        }
        ExpressionParts parts = new ExpressionParts();
        ArgumentReader.read(grammar, inner, parts);
        CallSuffix.read(grammar, cursor, parts);
        Expression call = parts.expression(cursor, first);
        return Optional.of(new Source.Function(call, grammar.sources().alias(cursor)));
    }
}

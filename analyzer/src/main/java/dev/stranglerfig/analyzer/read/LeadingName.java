package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.StarChanges;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.Optional;
import java.util.Set;

/** An item of a select list that begins with its name: {@code alias = a + b}, {@code alias: a + b}, {@code @total = sum(a)}, {@code @text += a}. */
final class LeadingName {

    private static final Set<String> COMPOUND = Set.of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=");

    private LeadingName() {}

    /** The item here; nothing is read when it does not begin with a name. */
    static Optional<Output> read(Grammar grammar, TokenCursor cursor) {
        if (isBeforeColon(cursor)) {
            Optional<String> alias = NameReader.simple(cursor);
            cursor.acceptSymbol(":");
            Expression value = grammar.expressions().read(cursor);
            return Optional.of(new Output(value, alias, StarChanges.NONE, Optional.empty()));
        }
        if (!cursor.tokens().dialect().has(SyntaxFeature.ALIAS_BEFORE_EQUALS)) {
            return Optional.empty();
        }
        if (NameReader.startsVariable(cursor, 0) && (cursor.isSymbolAhead(1, "=") || isCompound(cursor))) {
            return Optional.of(variable(grammar, cursor));
        }
        boolean named = cursor.is(TokenKind.WORD) || cursor.is(TokenKind.QUOTED_NAME) || cursor.is(TokenKind.STRING);
        if (!named || !cursor.isSymbolAhead(1, "=")) {
            return Optional.empty();
        }
        Optional<String> alias = alias(cursor);
        cursor.acceptSymbol("=");
        Expression value = grammar.expressions().read(cursor);
        return Optional.of(new Output(value, alias, StarChanges.NONE, Optional.empty()));
    }

    /** DuckDB's {@code total: a + b}. */
    private static boolean isBeforeColon(TokenCursor cursor) {
        boolean named = cursor.is(TokenKind.WORD) || cursor.is(TokenKind.QUOTED_NAME);
        return named
                && cursor.isSymbolAhead(1, ":")
                && cursor.tokens().dialect().has(SyntaxFeature.ALIAS_BEFORE_COLON);
    }

    private static Output variable(Grammar grammar, TokenCursor cursor) {
        int first = cursor.position();
        QualifiedName variable = NameReader.qualified(cursor).orElseThrow();
        boolean compound = !cursor.isSymbol("=");
        cursor.advance();
        Expression value = grammar.expressions().read(cursor);
        if (compound) {
            ExpressionParts parts = new ExpressionParts();
            parts.name(variable);
            ArgumentReader.merge(value, parts);
            value = parts.expression(cursor, first);
        }
        return new Output(value, Optional.empty(), StarChanges.NONE, Optional.of(variable));
    }

    private static boolean isCompound(TokenCursor cursor) {
        return cursor.isAhead(1, TokenKind.SYMBOL)
                && COMPOUND.contains(cursor.tokens().textOf(cursor.position() + 1));
    }

    private static Optional<String> alias(TokenCursor cursor) {
        if (!cursor.is(TokenKind.STRING)) {
            return NameReader.simple(cursor);
        }
        String text = Literal.text(cursor.tokens().textOf(cursor.position()));
        cursor.advance();
        return Optional.of(text).filter(name -> !name.isEmpty());
    }
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/** {@code dbo.t FOR SYSTEM_TIME AS OF @d AS a TABLESAMPLE (10 PERCENT) WITH (NOLOCK)}, {@code dbo.f(@a) AS f}, {@code @x.nodes('/a') AS n(c)}. */
final class TableSource {

    private TableSource() {}

    static Optional<Source> read(Grammar grammar, TokenCursor cursor) {
        cursor.acceptSymbol("::");
        boolean named = NameReader.starts(cursor)
                && (!cursor.isAny(grammar.syntax().noSourceAlias()) || cursor.isAhead(1, TokenKind.DOT));
        if (!named) {
            return Optional.empty();
        }
        int first = cursor.position();
        QualifiedName name = NameReader.qualified(cursor).orElseThrow();
        if (cursor.is(TokenKind.OPEN) && !Hints.isList(cursor, 0)) {
            return Optional.of(function(grammar, cursor, first, name));
        }
        period(grammar, cursor);
        Hints.table(cursor);
        Optional<Alias> alias = grammar.sources().alias(cursor);
        sample(cursor);
        Hints.table(cursor);
        return Optional.of(new Source.Table(name, alias));
    }

    private static Source function(Grammar grammar, TokenCursor cursor, int first, QualifiedName name) {
        ExpressionParts parts = new ExpressionParts();
        TokenCursor inner = cursor.inside();
        Optional<QualifiedName> value = Methods.valueOf(name);
        if (value.isPresent()) {
            value.ifPresent(parts::name);
        } else {
            parts.call(new FunctionCall(name, inner.rest()));
        }
        ArgumentReader.read(grammar, inner, parts);
        List<String> columns = List.of();
        if (cursor.is(Word.WITH) && cursor.isAhead(1, TokenKind.OPEN) && !Hints.isList(cursor, 1)) {
            cursor.advance();
            columns = TableColumns.read(cursor.inside());
        }
        Hints.table(cursor);
        Optional<Alias> alias = withColumns(grammar.sources().alias(cursor), name, columns);
        Hints.table(cursor);
        return new Source.Function(parts.expression(cursor, first), alias);
    }

    /** {@code OPENJSON(@j) WITH (id int, name nvarchar(50))}: the columns stand behind the call. */
    private static Optional<Alias> withColumns(Optional<Alias> alias, QualifiedName name, List<String> columns) {
        if (columns.isEmpty()) {
            return alias;
        }
        return Optional.of(new Alias(alias.map(Alias::name).orElse(name.last()), columns));
    }

    /** {@code FOR SYSTEM_TIME AS OF x}, {@code FROM x TO y}, {@code BETWEEN x AND y}, {@code CONTAINED IN (x, y)}, {@code ALL}; {@code FOR PATH}. */
    private static void period(Grammar grammar, TokenCursor cursor) {
        if (!cursor.is(Word.FOR) || !(cursor.isAhead(1, Word.SYSTEM_TIME) || cursor.isAhead(1, Word.PATH))) {
            return;
        }
        cursor.advance();
        boolean path = cursor.is(Word.PATH);
        cursor.advance();
        if (path || cursor.accept(Word.ALL)) {
            return;
        }
        if (cursor.accept(Word.AS, Word.OF) || cursor.is(Word.FROM) || cursor.is(Word.BETWEEN)) {
            bounds(grammar, cursor);
        } else if (cursor.isAhead(1, Word.IN)) {
            cursor.advance();
            cursor.advance();
            if (cursor.is(TokenKind.OPEN)) {
                cursor.advanceTo(cursor.afterGroup(cursor.position()));
            }
        }
    }

    private static void bounds(Grammar grammar, TokenCursor cursor) {
        boolean range = cursor.accept(Word.FROM) || cursor.accept(Word.BETWEEN);
        cursor.advance();
        if (range && (cursor.accept(Word.TO) || cursor.accept(Word.AND))) {
            cursor.advance();
        }
        if (cursor.is(TokenKind.OPEN)) {
            grammar.expressions().group(cursor, new ExpressionParts());
        }
    }

    private static void sample(TokenCursor cursor) {
        if (!cursor.accept(Word.TABLESAMPLE)) {
            return;
        }
        cursor.accept(Word.SYSTEM);
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
        if (cursor.accept(Word.REPEATABLE) && cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
    }
}

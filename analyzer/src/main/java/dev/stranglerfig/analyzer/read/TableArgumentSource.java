package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/**
 * {@code TABLE(f(1))}, {@code TABLE(TUMBLE(TABLE orders, DESCRIPTOR(placed), INTERVAL '1' HOUR))}, {@code TABLE(f(input => TABLE(orders)))}: a
 * table that is an argument gives the function its rows and keeps its columns.
 */
public final class TableArgumentSource implements SourceForm {

    /** What the windows of Flink add to the columns of their table. */
    private static final Alias WINDOW = new Alias("window", List.of("window_start", "window_end", "window_time"));

    private final Grammar grammar;

    public TableArgumentSource(Grammar grammar) {
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
        int argument = tableArgument(inner);
        if (argument < inner.limit()) {
            Optional<Source> source = argument(cursor, inner, argument);
            return source.map(rows -> windowed(cursor, first, rows));
        }
        ExpressionParts parts = new ExpressionParts();
        ArgumentReader.read(grammar, inner, parts);
        Expression call = parts.expression(cursor, first);
        return Optional.of(new Source.Function(call, grammar.sources().alias(cursor)));
    }

    private static Source windowed(TokenCursor cursor, int first, Source rows) {
        Expression call = new ExpressionParts().expression(cursor, first);
        Source window = new Source.Function(call, Optional.of(WINDOW));
        return new Source.Joined(rows, List.of(new Join("CROSS", window, Optional.empty(), List.of())));
    }

    private Optional<Source> argument(TokenCursor cursor, TokenCursor inner, int token) {
        inner.advanceTo(token);
        inner.accept(Word.TABLE);
        if (!inner.is(TokenKind.OPEN)) {
            Optional<QualifiedName> name = NameReader.qualified(inner);
            inner.skipAll(SkipRule.STORAGE);
            return name.map(table -> new Source.Table(table, grammar.sources().alias(cursor)));
        }
        TokenCursor between = inner.inside();
        if (grammar.expressions().startsQuery(between)) {
            Query query = grammar.queries().read(between);
            between.finish();
            inner.skipAll(SkipRule.STORAGE);
            return Optional.of(new Source.Derived(query, grammar.sources().alias(cursor)));
        }
        Optional<QualifiedName> name = NameReader.qualified(between);
        between.finish();
        inner.skipAll(SkipRule.STORAGE);
        return name.map(table -> new Source.Table(table, grammar.sources().alias(cursor)));
    }

    /** The word TABLE among the arguments of the function, or the limit. */
    private static int tableArgument(TokenCursor inner) {
        int token = inner.position();
        while (token < inner.limit() && inner.tokens().word(token) != Word.TABLE) {
            token++;
        }
        return Math.min(token, inner.limit());
    }
}

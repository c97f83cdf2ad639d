package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Into;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.StarChanges;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one SELECT: its list, then its clauses in whatever order they come. */
public final class SelectionReader {

    private static final Set<Word> SUMMARIES = EnumSet.of(Word.ROLLUP, Word.CUBE, Word.TOTALS);

    /** Words of MySQL and its relatives between SELECT and its list. */
    private static final Set<Word> MODIFIERS = EnumSet.of(
            Word.HIGH_PRIORITY,
            Word.STRAIGHT_JOIN,
            Word.DISTINCTROW,
            Word.SQL_CALC_FOUND_ROWS,
            Word.SQL_NO_CACHE,
            Word.SQL_CACHE,
            Word.SQL_SMALL_RESULT,
            Word.SQL_BIG_RESULT,
            Word.SQL_BUFFER_RESULT);

    private final Grammar grammar;
    private final Map<Word, SelectClause> clauses = new EnumMap<>(Word.class);

    public SelectionReader(Grammar grammar) {
        this.grammar = grammar;
        grammar.idiom().clauses(grammar, clauses);
    }

    public QueryBody.Selection readAfterSelect(TokenCursor cursor, QueryParts query) {
        SelectionParts parts = new SelectionParts(query);
        list(cursor, parts);
        rest(cursor, parts);
        return parts.selection();
    }

    /** {@code FROM sources SELECT list ...}, the FROM already read; without SELECT it is all columns. */
    public QueryBody.Selection readAfterFrom(TokenCursor cursor, List<Source> sources, QueryParts query) {
        SelectionParts parts = new SelectionParts(query);
        parts.sources(sources);
        if (cursor.accept(Word.SELECT)) {
            list(cursor, parts);
        }
        rest(cursor, parts);
        return parts.selection();
    }

    private void list(TokenCursor cursor, SelectionParts parts) {
        modifiers(cursor);
        distinct(cursor, parts);
        modifiers(cursor);
        if (cursor.is(Word.AS) && (cursor.isAhead(1, Word.STRUCT) || cursor.isAhead(1, Word.VALUE))) {
            cursor.advance();
            cursor.advance();
        }
        TopReader.read(grammar, cursor, parts);
        into(cursor, parts.query());
        parts.outputs(outputs(cursor, parts.query()));
    }

    /** A modifier stands before an operand; before anything else the word is a column. */
    private static void modifiers(TokenCursor cursor) {
        while (cursor.isAny(MODIFIERS) && (startsOperand(cursor) || cursor.isSymbolAhead(1, "*"))) {
            cursor.advance();
        }
    }

    private static boolean startsOperand(TokenCursor cursor) {
        boolean name = cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME);
        boolean constant = cursor.isAhead(1, TokenKind.STRING) || cursor.isAhead(1, TokenKind.NUMBER);
        return (name || constant || cursor.isAhead(1, TokenKind.PARAMETER))
                && !cursor.isAhead(1, Word.AS)
                && !cursor.isAhead(1, Word.FROM);
    }

    private void rest(TokenCursor cursor, SelectionParts parts) {
        while (!cursor.atEnd() && !cursor.isAny(grammar.syntax().selectEnds()) && !endsSelection(cursor)) {
            if (!own(cursor, parts) && !clause(cursor, parts)) {
                recover(cursor);
            }
        }
    }

    private boolean endsSelection(TokenCursor cursor) {
        return cursor.isSymbol(PipeReader.PIPE) || SetOperator.starts(grammar, cursor);
    }

    private boolean own(TokenCursor cursor, SelectionParts parts) {
        Word word = cursor.word();
        SelectClause clause = word == null ? null : clauses.get(word);
        int before = cursor.position();
        if (clause != null) {
            clause.read(cursor, parts);
        }
        return cursor.position() > before;
    }

    /** The items of a select list or of RETURNING. */
    public List<Output> outputs(TokenCursor cursor, QueryParts parts) {
        List<Output> outputs = new ArrayList<>();
        do {
            Optional<Output> named = LeadingName.read(grammar, cursor);
            Expression expression = named.map(Output::expression)
                    .orElseGet(() -> grammar.expressions().read(cursor));
            if (!expression.isEmpty()) {
                if (cursor.is(Word.AS) && cursor.isAhead(1, TokenKind.OPEN)) {
                    outputs.addAll(several(cursor, expression));
                } else {
                    outputs.add(named.orElseGet(() -> output(cursor, expression)));
                }
            } else if (!outputs.isEmpty() && !mayEndInComma(cursor)) {
                cursor.source().unread(cursor.position() - 1, "an operand is missing");
            }
            into(cursor, parts);
            if (!cursor.atEnd()
                    && !cursor.is(TokenKind.COMMA)
                    && !cursor.isAny(grammar.syntax().noAlias())
                    && !endsSelection(cursor)) {
                recoverItem(cursor);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return outputs;
    }

    /** {@code posexplode(items) AS (place, item)}: one call that gives several columns. */
    private static List<Output> several(TokenCursor cursor, Expression expression) {
        cursor.accept(Word.AS);
        TableParts names = new TableParts();
        ColumnDefinitions.read(cursor.inside(), names);
        return names.columns().stream()
                .map(name -> new Output(expression, Optional.of(name)))
                .toList();
    }

    /** One item with its alias; empty when none is here. */
    public Optional<Output> item(TokenCursor cursor) {
        Optional<Output> named = LeadingName.read(grammar, cursor);
        if (named.isPresent()) {
            return named.filter(output -> !output.expression().isEmpty());
        }
        Expression expression = grammar.expressions().read(cursor);
        if (expression.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(output(cursor, expression));
    }

    /** Whether a list may end in the comma that was read last: its FROM follows. */
    private static boolean mayEndInComma(TokenCursor cursor) {
        return cursor.is(Word.FROM) && cursor.tokens().dialect().has(SyntaxFeature.TRAILING_COMMA);
    }

    private Output output(TokenCursor cursor, Expression expression) {
        StarChanges changes = StarChangeReader.read(grammar, cursor, expression);
        return new Output(expression, alias(cursor), changes, Optional.empty());
    }

    /** {@code INTO [STRICT] a, b} of a routine, {@code INTO [TEMP] [TABLE] t} elsewhere. */
    public boolean into(TokenCursor cursor, QueryParts parts) {
        if (cursor.is(Word.INTO) && grammar.idiom().ending(grammar, cursor)) {
            return true;
        }
        if (cursor.isSequence(Word.BULK, Word.COLLECT, Word.INTO)) {
            cursor.accept(Word.BULK, Word.COLLECT);
        }
        if (!cursor.accept(Word.INTO)) {
            return false;
        }
        cursor.accept(Word.STRICT);
        if (!cursor.accept(Word.GLOBAL)) {
            cursor.accept(Word.LOCAL);
        }
        boolean temporary = cursor.accept(Word.TEMP) || cursor.accept(Word.TEMPORARY);
        cursor.accept(Word.UNLOGGED);
        cursor.accept(Word.TABLE);
        List<QualifiedName> targets = TargetReader.list(cursor);
        if (!targets.isEmpty()) {
            parts.into(new Into(targets, temporary ? Lifetime.TEMPORARY : Lifetime.PERMANENT));
        }
        return true;
    }

    private void distinct(TokenCursor cursor, SelectionParts parts) {
        if (cursor.accept(Word.ALL) || !cursor.accept(Word.DISTINCT)) {
            return;
        }
        if (cursor.is(Word.ON) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            parts.groups(List.of(grammar.expressions().read(cursor.upTo(cursor.afterGroup(cursor.position())))));
        }
    }

    private Optional<String> alias(TokenCursor cursor) {
        boolean said = cursor.accept(Word.AS);
        if (cursor.is(TokenKind.STRING) && cursor.tokens().dialect().has(SyntaxFeature.STRING_ALIAS)) {
            String text = Literal.text(cursor.tokens().textOf(cursor.position()));
            cursor.advance();
            return Optional.of(text).filter(name -> !name.isEmpty());
        }
        if (said) {
            return NameReader.simple(cursor);
        }
        boolean named = cursor.is(TokenKind.QUOTED_NAME)
                || (cursor.is(TokenKind.WORD)
                        && !cursor.isAny(grammar.syntax().noAlias())
                        && !SetOperator.starts(grammar, cursor));
        if (!named) {
            return grammar.idiom().alias(cursor);
        }
        return NameReader.simple(cursor);
    }

    private boolean clause(TokenCursor cursor, SelectionParts parts) {
        if (cursor.accept(Word.FROM)) {
            parts.sources(grammar.sources().list(cursor));
            return true;
        }
        if (cursor.accept(Word.WHERE) || cursor.accept(Word.HAVING) || cursor.accept(Word.QUALIFY)) {
            parts.filter(grammar.expressions().required(cursor));
            return true;
        }
        if (cursor.accept(Word.GROUP, Word.BY)) {
            if (!cursor.accept(Word.ALL)) {
                cursor.accept(Word.DISTINCT);
            }
            parts.groups(grammar.expressions().list(cursor));
            summaries(cursor);
            return true;
        }
        if (cursor.accept(Word.WINDOW)) {
            windows(cursor, parts);
            return true;
        }
        return into(cursor, parts.query());
    }

    /** {@code WITH ROLLUP}, {@code WITH CUBE}, {@code WITH TOTALS}. */
    private static void summaries(TokenCursor cursor) {
        while (cursor.is(Word.WITH) && cursor.wordAhead(1) != null && SUMMARIES.contains(cursor.wordAhead(1))) {
            cursor.advance();
            cursor.advance();
        }
    }

    private void windows(TokenCursor cursor, SelectionParts selection) {
        do {
            int first = cursor.position();
            NameReader.simple(cursor);
            cursor.accept(Word.AS);
            ExpressionParts parts = new ExpressionParts();
            if (cursor.is(TokenKind.OPEN)) {
                CallSuffix.window(grammar, cursor.inside(), parts);
            }
            selection.groups(List.of(parts.expression(cursor, first)));
        } while (cursor.accept(TokenKind.COMMA));
    }

    private void recover(TokenCursor cursor) {
        cursor.recover(grammar.syntax().clauses());
    }

    private void recoverItem(TokenCursor cursor) {
        String reason = cursor.unexpected();
        int token = cursor.position();
        do {
            token = cursor.afterGroup(token);
        } while (token < cursor.limit() && !endsItem(cursor, token));
        cursor.unreadTo(Math.min(token, cursor.limit()), reason);
    }

    private boolean endsItem(TokenCursor cursor, int token) {
        Word word = cursor.tokens().word(token);
        return cursor.tokens().kind(token) == TokenKind.COMMA
                || (word != null && grammar.syntax().noAlias().contains(word));
    }
}

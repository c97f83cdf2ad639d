package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Into;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads queries: common table expressions, arms of set operations, order and limit. */
public final class QueryReader {

    private static final Set<Word> LOCKS = EnumSet.of(Word.UPDATE, Word.SHARE, Word.NO, Word.KEY);

    /** {@code SORT BY}, {@code CLUSTER BY}, {@code DISTRIBUTE BY}. */
    private static final Set<Word> DISTRIBUTION = EnumSet.of(Word.SORT, Word.CLUSTER, Word.DISTRIBUTE);

    private final Grammar grammar;
    private final Map<Word, QueryForm> arms = new EnumMap<>(Word.class);

    public QueryReader(Grammar grammar) {
        this.grammar = grammar;
        grammar.idiom().arms(grammar, arms);
    }

    /** Whether an arm of a query begins here that only this family of dialects has. */
    public boolean startsOwn(TokenCursor cursor) {
        Word word = cursor.word();
        return word != null && arms.containsKey(word);
    }

    /** A query with its own WITH, if it has one. */
    public Query read(TokenCursor cursor) {
        int first = cursor.position();
        return read(cursor, first, grammar.commons().read(cursor));
    }

    /** The query that follows these common table expressions. */
    public Query read(TokenCursor cursor, int first, List<CommonTable> commons) {
        QueryParts parts = new QueryParts();
        QueryBody body = body(cursor, parts);
        return tail(cursor, parts, first, commons, body);
    }

    /** The query of {@code FROM sources} when the sources are read already, from its SELECT on. */
    public Query readAfterFrom(TokenCursor cursor, List<CommonTable> commons, List<Source> sources) {
        int first = cursor.position();
        QueryParts parts = new QueryParts();
        QueryBody body = combined(cursor, parts, grammar.selections().readAfterFrom(cursor, sources, parts));
        return tail(cursor, parts, first, commons, body);
    }

    /** A query that begins with its select list, as after PERFORM or {@code :=}. */
    public Query readFromSelectList(TokenCursor cursor) {
        int first = cursor.position();
        QueryParts parts = new QueryParts();
        QueryBody body = combined(cursor, parts, grammar.selections().readAfterSelect(cursor, parts));
        return tail(cursor, parts, first, List.of(), body);
    }

    /** One expression as the query that gives it. */
    public Query value(TokenCursor cursor) {
        int first = cursor.position();
        Expression value = grammar.expressions().read(cursor);
        QueryBody body = new QueryBody.Selection(List.of(new Output(value, Optional.empty())), List.of(), List.of());
        return new Query(cursor.spanFrom(first), List.of(), body, List.of(), Optional.empty());
    }

    private Query tail(TokenCursor cursor, QueryParts parts, int first, List<CommonTable> commons, QueryBody body) {
        List<Expression> arrangement = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn && !cursor.atEnd()) {
            goesOn = arrange(cursor, parts, arrangement);
        }
        Query query = new Query(cursor.spanFrom(first), commons, body, arrangement, parts.into());
        if (cursor.isSymbol(PipeReader.PIPE)) {
            return PipeReader.read(grammar, cursor, query);
        }
        if (!arrangement.isEmpty() && SetOperator.starts(grammar, cursor)) {
            QueryBody arms = combined(cursor, parts, new QueryBody.Nested(query));
            return tail(cursor, parts, first, List.of(), arms);
        }
        return query;
    }

    private QueryBody body(TokenCursor cursor, QueryParts parts) {
        return combined(cursor, parts, arm(cursor, parts));
    }

    private QueryBody combined(TokenCursor cursor, QueryParts parts, QueryBody first) {
        if (!SetOperator.starts(grammar, cursor)) {
            return first;
        }
        List<QueryBody> arms = new ArrayList<>(List.of(first));
        List<String> operators = new ArrayList<>();
        while (SetOperator.starts(grammar, cursor)) {
            operators.add(SetOperator.read(cursor));
            arms.add(arm(cursor, parts));
        }
        return new QueryBody.Combined(arms, operators);
    }

    private QueryBody arm(TokenCursor cursor, QueryParts parts) {
        Word word = cursor.word();
        QueryForm own = word == null ? null : arms.get(word);
        if (own != null) {
            return own.read(cursor, parts);
        }
        if (cursor.accept(Word.SELECT)) {
            if (cursor.atEnd()) {
                cursor.source().unread(cursor.position() - 1, "the select list is missing");
            }
            return grammar.selections().readAfterSelect(cursor, parts);
        }
        if (cursor.accept(Word.VALUES)) {
            return new QueryBody.Rows(RowReader.rows(grammar, cursor));
        }
        if (cursor.accept(Word.TABLE)) {
            List<Source> sources = grammar.sources().list(cursor);
            return new QueryBody.Selection(List.of(), sources, List.of());
        }
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            Query nested = read(inner);
            inner.finish();
            return new QueryBody.Nested(nested);
        }
        if (!cursor.atEnd()) {
            cursor.recover(grammar.syntax().clauses());
        }
        return new QueryBody.Selection(List.of(), List.of(), List.of());
    }

    private boolean arrange(TokenCursor cursor, QueryParts parts, List<Expression> arrangement) {
        if (cursor.accept(Word.ORDER, Word.BY) || cursor.accept(Word.ORDER, Word.SIBLINGS, Word.BY)) {
            arrangement.addAll(grammar.expressions().ordering(cursor));
            return true;
        }
        if (cursor.isAny(DISTRIBUTION) && cursor.isAhead(1, Word.BY)) {
            cursor.advance();
            cursor.advance();
            arrangement.addAll(grammar.expressions().ordering(cursor));
            return true;
        }
        if (cursor.accept(Word.LIMIT) || cursor.accept(Word.OFFSET)) {
            if (!cursor.accept(Word.ALL)) {
                grammar.expressions().list(cursor).forEach(bound -> bound(bound, arrangement));
            }
            if (cursor.accept(Word.BY)) {
                grammar.expressions().list(cursor).forEach(bound -> bound(bound, arrangement));
            }
            if (!cursor.accept(Word.ROWS)) {
                cursor.accept(Word.ROW);
            }
            cursor.accept(Word.WITH, Word.TIES);
            return true;
        }
        boolean fetches = cursor.is(Word.FETCH) && (cursor.isAhead(1, Word.FIRST) || cursor.isAhead(1, Word.NEXT));
        if (fetches && !cursor.isAhead(2, Word.FROM)) {
            fetch(cursor, arrangement);
            return true;
        }
        if (cursor.is(Word.FOR) && cursor.wordAhead(1) != null && LOCKS.contains(cursor.wordAhead(1))) {
            lock(cursor);
            return true;
        }
        boolean late = !grammar.syntax().selectEnds().contains(Word.INTO);
        return grammar.idiom().ending(grammar, cursor)
                || (late && grammar.selections().into(cursor, parts));
    }

    /** How many rows: a number says nothing of columns, whereas one in ORDER BY is the place of an output. */
    private static void bound(Expression rows, List<Expression> arrangement) {
        boolean constant = rows.names().isEmpty()
                && rows.calls().isEmpty()
                && rows.queries().isEmpty();
        if (!constant) {
            arrangement.add(rows);
        }
    }

    private void fetch(TokenCursor cursor, List<Expression> arrangement) {
        cursor.advance();
        cursor.advance();
        if (!cursor.is(Word.ROW) && !cursor.is(Word.ROWS)) {
            bound(grammar.expressions().read(cursor), arrangement);
        }
        cursor.accept(Word.PERCENT);
        if (!cursor.accept(Word.ROWS)) {
            cursor.accept(Word.ROW);
        }
        if (!cursor.accept(Word.ONLY)) {
            cursor.accept(Word.WITH, Word.TIES);
        }
    }

    /** {@code FOR NO KEY UPDATE OF a, b SKIP LOCKED}; the names are sources of the query. */
    private static void lock(TokenCursor cursor) {
        cursor.advance();
        cursor.acceptAny(LOCKS);
        cursor.acceptAny(LOCKS);
        cursor.acceptAny(LOCKS);
        if (cursor.accept(Word.OF)) {
            NameReader.list(cursor);
        }
        if (!cursor.accept(Word.NOWAIT)) {
            cursor.accept(Word.SKIP, Word.LOCKED);
        }
    }

    /** What a query may say once, in whichever arm. */
    public static final class QueryParts {

        private Optional<Into> into = Optional.empty();

        void into(Into targets) {
            into = Optional.of(targets);
        }

        Optional<Into> into() {
            return into;
        }
    }
}

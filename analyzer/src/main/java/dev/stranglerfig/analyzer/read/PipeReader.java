package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.StarChanges;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code query |> WHERE a > 0 |> EXTEND a + 1 AS b |> AGGREGATE sum(b) AS s GROUP BY c}: each step takes the rows of those before it. Steps
 * that only choose rows leave the sources as they are, so that their aliases can still be named; others make a derived table of them.
 */
final class PipeReader {

    static final String PIPE = "|>";

    private final Grammar grammar;
    private Query query;
    private Optional<Alias> alias = Optional.empty();

    private PipeReader(Grammar grammar, Query query) {
        this.grammar = grammar;
        this.query = query;
    }

    /** The query with the steps that follow it. */
    static Query read(Grammar grammar, TokenCursor cursor, Query query) {
        PipeReader reader = new PipeReader(grammar, query);
        while (cursor.isSymbol(PIPE)) {
            cursor.advance();
            int next = cursor.position();
            while (next < cursor.limit() && !cursor.tokens().isText(next, PIPE)) {
                next = cursor.afterGroup(next);
            }
            TokenCursor step = cursor.upTo(next);
            reader.step(step);
            step.finish();
        }
        return reader.query;
    }

    private void step(TokenCursor step) {
        Word word = step.word();
        if (word == null) {
            return;
        }
        switch (word) {
            case WHERE, HAVING, QUALIFY -> filter(step);
            case SELECT -> select(step);
            case EXTEND -> extend(step);
            case WINDOW -> extend(step);
            case AGGREGATE -> aggregate(step);
            case AS -> alias = grammar.sources().alias(step);
            case ORDER, LIMIT -> arrange(step);
            case SET -> changed(step, new StarChanges(List.of(), assigned(step), List.of()));
            case DROP -> changed(step, new StarChanges(dropped(step), List.of(), List.of()));
            case RENAME -> changed(step, new StarChanges(List.of(), List.of(), renamed(step)));
            case DISTINCT -> step.advance();
            case UNION, INTERSECT, EXCEPT -> combine(step);
            default -> sources(step);
        }
    }

    private void filter(TokenCursor step) {
        step.advance();
        Expression condition = grammar.expressions().read(step);
        QueryBody.Selection open = open();
        List<Expression> filters = new ArrayList<>(open.filters());
        filters.add(condition);
        become(new QueryBody.Selection(open.outputs(), open.sources(), filters, open.groups()));
    }

    private void select(TokenCursor step) {
        QueryBody.Selection open = open();
        QueryBody.Selection read = grammar.selections().readAfterFrom(step, open.sources(), new QueryParts());
        List<Expression> filters = new ArrayList<>(open.filters());
        filters.addAll(read.filters());
        become(new QueryBody.Selection(read.outputs(), read.sources(), filters, read.groups()));
    }

    private void extend(TokenCursor step) {
        step.advance();
        List<Output> outputs = new ArrayList<>();
        outputs.add(star(step, StarChanges.NONE));
        outputs.addAll(grammar.selections().outputs(step, new QueryParts()));
        QueryBody.Selection open = open();
        become(new QueryBody.Selection(outputs, open.sources(), open.filters()));
    }

    /** The keys come first in the result, then the aggregates. */
    private void aggregate(TokenCursor step) {
        step.accept(Word.AGGREGATE);
        TokenCursor aggregates = step.upTo(Math.min(step.find(Word.GROUP), step.limit()));
        List<Output> values = ordered(aggregates);
        aggregates.finish();
        List<Output> keys = new ArrayList<>();
        if (step.accept(Word.GROUP)) {
            step.accept(Word.AND, Word.ORDER);
            step.accept(Word.BY);
            keys.addAll(ordered(step));
        }
        List<Expression> groups = keys.stream().map(Output::expression).toList();
        List<Output> outputs = new ArrayList<>(keys);
        outputs.addAll(values);
        QueryBody.Selection open = open();
        become(new QueryBody.Selection(outputs, open.sources(), open.filters(), groups));
    }

    /** Outputs, each of which may be followed by its order. */
    private List<Output> ordered(TokenCursor step) {
        List<Output> outputs = new ArrayList<>();
        do {
            if (step.atEnd()) {
                return outputs;
            }
            Expression expression = grammar.expressions().read(step);
            boolean named = step.accept(Word.AS) || (step.is(TokenKind.WORD) && !isOrder(step));
            Optional<String> name = named ? NameReader.simple(step) : Optional.empty();
            if (!expression.isEmpty()) {
                outputs.add(new Output(expression, name));
            }
            if (!step.accept(Word.ASC)) {
                step.accept(Word.DESC);
            }
            if (step.accept(Word.NULLS)) {
                step.advance();
            }
        } while (step.accept(TokenKind.COMMA));
        return outputs;
    }

    private static boolean isOrder(TokenCursor step) {
        return step.is(Word.ASC) || step.is(Word.DESC) || step.is(Word.NULLS);
    }

    private void arrange(TokenCursor step) {
        List<Expression> arrangement = new ArrayList<>(query.arrangement());
        boolean order = step.accept(Word.ORDER, Word.BY);
        if (order) {
            arrangement.addAll(grammar.expressions().ordering(step));
        } else {
            step.advance();
            arrangement.addAll(grammar.expressions().list(step));
            if (step.accept(Word.OFFSET)) {
                grammar.expressions().read(step);
            }
        }
        query = new Query(query.span(), query.commons(), query.body(), arrangement, query.into());
    }

    private List<Output> assigned(TokenCursor step) {
        step.advance();
        List<Output> outputs = new ArrayList<>();
        do {
            Optional<String> column = NameReader.simple(step);
            step.acceptSymbol("=");
            Expression value = grammar.expressions().read(step);
            column.ifPresent(name -> outputs.add(new Output(value, Optional.of(name))));
        } while (step.accept(TokenKind.COMMA));
        return outputs;
    }

    private static List<String> dropped(TokenCursor step) {
        step.advance();
        List<String> names = new ArrayList<>();
        do {
            NameReader.simple(step).ifPresent(names::add);
        } while (step.accept(TokenKind.COMMA));
        return names;
    }

    private static List<StarChanges.Renaming> renamed(TokenCursor step) {
        step.advance();
        List<StarChanges.Renaming> renamings = new ArrayList<>();
        do {
            Optional<String> column = NameReader.simple(step);
            step.accept(Word.AS);
            Optional<String> name = NameReader.simple(step);
            if (column.isPresent() && name.isPresent()) {
                renamings.add(new StarChanges.Renaming(column.get(), name.get()));
            }
        } while (step.accept(TokenKind.COMMA));
        return renamings;
    }

    private void changed(TokenCursor step, StarChanges changes) {
        QueryBody.Selection open = open();
        become(new QueryBody.Selection(List.of(star(step, changes)), open.sources(), open.filters()));
    }

    private void combine(TokenCursor step) {
        String operator = SetOperator.read(step);
        List<QueryBody> arms = new ArrayList<>(List.of(new QueryBody.Nested(query)));
        List<String> operators = new ArrayList<>();
        do {
            operators.add(operator);
            arms.add(new QueryBody.Nested(grammar.queries().read(step)));
        } while (step.accept(TokenKind.COMMA));
        become(new QueryBody.Combined(arms, operators));
    }

    /** Joins, PIVOT, UNPIVOT, TABLESAMPLE and CALL: what stands behind a source of a FROM clause. */
    private void sources(TokenCursor step) {
        if (step.is(Word.UNION)) {
            return;
        }
        QueryBody.Selection open = open();
        List<Source> sources = new ArrayList<>(open.sources());
        Source last = sources.remove(sources.size() - 1);
        sources.add(grammar.sources().joins(step, last));
        become(new QueryBody.Selection(List.of(), sources, open.filters()));
    }

    /** The query so far as a selection of all columns that can still be added to; one with outputs of its own becomes a derived table. */
    private QueryBody.Selection open() {
        boolean plain = query.commons().isEmpty()
                && alias.isEmpty()
                && query.body() instanceof QueryBody.Selection selection
                && selection.outputs().isEmpty();
        if (plain) {
            return (QueryBody.Selection) query.body();
        }
        Source derived = new Source.Derived(query, alias);
        alias = Optional.empty();
        query = new Query(query.span(), List.of(), query.body(), List.of(), Optional.empty());
        return new QueryBody.Selection(List.of(), List.of(derived), List.of());
    }

    private void become(QueryBody body) {
        query = new Query(query.span(), List.of(), body, query.arrangement(), query.into());
    }

    private static Output star(TokenCursor step, StarChanges changes) {
        Tokens tokens = Tokens.of("*", step.tokens().dialect());
        Expression all = new Expression(
                step.spanFrom(step.position()), new TokenSlice(tokens, 0, 1), List.of(), List.of(), List.of());
        return new Output(all, Optional.empty(), changes, Optional.empty());
    }
}

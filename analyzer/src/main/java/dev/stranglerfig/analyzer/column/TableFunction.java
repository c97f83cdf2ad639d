package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A function in a FROM clause: its columns hold what its arguments hold, or what the routine of the estate returns. */
final class TableFunction {

    /** The columns of functions that name their columns themselves. */
    private static final Map<String, List<String>> OWN_COLUMNS = Map.of(
            "flatten", List.of("seq", "key", "path", "index", "value", "this"),
            "openjson", List.of("key", "value", "type"),
            "string_split", List.of("value", "ordinal"),
            "split_to_table", List.of("seq", "index", "value"),
            "json_each", List.of("key", "value"),
            "jsonb_each", List.of("key", "value"),
            "json_each_text", List.of("key", "value"),
            "jsonb_each_text", List.of("key", "value"));

    private final QueryResolver queries;
    private final ExpressionResolver expressions;
    private final Origins.Builder influences;

    TableFunction(QueryResolver queries, ExpressionResolver expressions, Origins.Builder influences) {
        this.queries = queries;
        this.expressions = expressions;
        this.influences = influences;
    }

    Binding of(Source.Function source) {
        Expression call = source.call();
        Origins arguments = expressions.value(call, influences);
        List<String> given = source.alias().map(Alias::columns).orElse(List.of());
        Optional<String> alias = source.alias().map(Alias::name);
        int at = call.span().start();
        Optional<Base> routine = call.calls().stream()
                .limit(1)
                .flatMap(first -> queries.surroundings().routine(first).stream())
                .findFirst();
        if (routine.isPresent()) {
            Relation relation = routine.get().relation(at).named(given);
            return new Binding(names(alias, call), relation, routine, null);
        }
        List<Column> columns = new ArrayList<>();
        for (String name : columns(call, alias, given)) {
            columns.add(Column.of(name, arguments, at));
        }
        Relation relation = new Relation(columns, List.of(), Origins.NONE, Origins.NONE);
        return new Binding(names(alias, call), relation, Optional.empty(), arguments);
    }

    private List<String> columns(Expression call, Optional<String> alias, List<String> given) {
        if (!given.isEmpty()) {
            return given;
        }
        List<String> called = called(call);
        String name = called.isEmpty() ? "" : called.get(0).toLowerCase(Locale.ROOT);
        List<String> own = OWN_COLUMNS.getOrDefault(name, List.of());
        if (!own.isEmpty()) {
            return own.stream().map(queries.dialect().identifiers()::fold).toList();
        }
        return alias.map(List::of).orElse(called);
    }

    private static List<String> names(Optional<String> alias, Expression call) {
        return alias.map(List::of).orElseGet(() -> called(call));
    }

    private static List<String> called(Expression call) {
        List<FunctionCall> calls = call.calls();
        if (calls.isEmpty()) {
            return List.of();
        }
        return List.of(calls.get(0).name().last());
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.LoopValues;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a loop, when they are all known before it runs: {@code FOREACH t IN ARRAY ARRAY['a','b']}, {@code FOR t IN SELECT
 * unnest(ARRAY[...])}, {@code FOR r IN SELECT * FROM (VALUES ('a','x'), ('b','y')) AS v(source, target)}.
 */
final class LoopRows implements LoopValues.Cases<List<List<String>>> {

    private static final int MOST_ROWS = 100;

    private final Values values;
    private List<String> columns = List.of();

    private LoopRows(Values values) {
        this.values = values;
    }

    /** One map of variables to texts per round; none when something is not known. */
    static List<Map<String, String>> of(Values values, Control.Loop loop) {
        LoopRows rows = new LoopRows(values);
        List<List<String>> found = loop.values().fold(rows);
        if (found.size() > MOST_ROWS) {
            return List.of();
        }
        return found.stream().map(row -> rows.bound(loop.variables(), row)).toList();
    }

    private Map<String, String> bound(List<QualifiedName> variables, List<String> row) {
        Map<String, String> bound = new HashMap<>();
        for (int index = 0; index < row.size(); index++) {
            if (variables.size() == 1) {
                bound.put(variables.get(0).first() + "." + column(index), row.get(index));
            }
            if (index < variables.size()) {
                bound.put(variables.get(index).first(), row.get(index));
            }
        }
        return bound;
    }

    private String column(int index) {
        if (index < columns.size()) {
            return columns.get(index);
        }
        return "column" + (index + 1);
    }

    @Override
    public List<List<String>> elements(LoopValues.Elements loop) {
        return single(ListText.elements(values, loop.array().slice()));
    }

    @Override
    public List<List<String>> range(LoopValues.Range loop) {
        return List.of();
    }

    @Override
    public List<List<String>> named(LoopValues.Named loop) {
        return List.of();
    }

    @Override
    public List<List<String>> dynamicRows(LoopValues.DynamicRows loop) {
        return List.of();
    }

    @Override
    public List<List<String>> rows(LoopValues.Rows loop) {
        return rows(loop.query());
    }

    private List<List<String>> rows(Query query) {
        if (query.body() instanceof QueryBody.Rows body) {
            return rows(body);
        }
        if (query.body() instanceof QueryBody.Nested nested) {
            return rows(nested.query());
        }
        if (query.body() instanceof QueryBody.Selection selection) {
            return selected(selection);
        }
        return List.of();
    }

    private List<List<String>> rows(QueryBody.Rows body) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Expression> row : body.rows()) {
            List<String> texts = ListText.each(values, row);
            if (texts.isEmpty()) {
                return List.of();
            }
            rows.add(texts);
        }
        return rows;
    }

    private List<List<String>> selected(QueryBody.Selection selection) {
        if (selection.sources().isEmpty() && selection.outputs().size() == 1) {
            Output output = selection.outputs().get(0);
            columns = List.of(output.alias().orElse("unnest"));
            return single(ListText.unnested(values, output.expression().slice()));
        }
        if (selection.sources().size() != 1 || !selection.filters().isEmpty()) {
            return List.of();
        }
        Source source = selection.sources().get(0);
        if (source instanceof Source.Derived derived) {
            List<List<String>> rows = rows(derived.query());
            columns = columns(derived.alias());
            return rows;
        }
        if (source instanceof Source.Function function) {
            columns = columns(function.alias());
            return single(ListText.unnested(values, function.call().slice()));
        }
        return List.of();
    }

    private static List<String> columns(Optional<Alias> alias) {
        if (alias.isPresent() && alias.get().columns().isEmpty()) {
            return List.of(alias.get().name());
        }
        return alias.map(Alias::columns).orElse(List.of());
    }

    private static List<List<String>> single(List<String> texts) {
        return texts.stream().map(List::of).toList();
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;

/** Gathers one SELECT while its clauses are read, in whatever order they come. */
public final class SelectionParts {

    private final QueryParts query;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Expression> filters = new ArrayList<>();
    private final List<Expression> groups = new ArrayList<>();

    SelectionParts(QueryParts query) {
        this.query = query;
    }

    QueryParts query() {
        return query;
    }

    public void outputs(List<Output> more) {
        outputs.addAll(more);
    }

    public void source(Source source) {
        sources.add(source);
    }

    public void sources(List<Source> more) {
        sources.addAll(more);
    }

    /** What only chooses rows. */
    public void filter(Expression filter) {
        filters.add(filter);
    }

    public void filters(List<Expression> more) {
        filters.addAll(more);
    }

    /** What says which rows become one: GROUP BY, DISTINCT ON, WINDOW. */
    public void groups(List<Expression> more) {
        groups.addAll(more);
    }

    QueryBody.Selection selection() {
        return new QueryBody.Selection(outputs, sources, filters, groups);
    }
}

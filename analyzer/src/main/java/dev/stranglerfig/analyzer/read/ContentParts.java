package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Returned;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the {@link Content} of a statement while it is read. */
public final class ContentParts {

    private final List<CommonTable> commons;
    private final List<Source> sources = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();
    private final List<Expression> values = new ArrayList<>();
    private final List<Expression> filters = new ArrayList<>();
    private final List<Returned> returned = new ArrayList<>();

    public ContentParts(List<CommonTable> commons) {
        this.commons = commons;
    }

    public void sources(List<Source> more) {
        sources.addAll(more);
    }

    public void query(Query query) {
        queries.add(query);
    }

    public void values(List<Expression> more) {
        values.addAll(more);
    }

    public void assignments(List<Assignment> assignments) {
        assignments.forEach(assignment -> values.add(assignment.value()));
    }

    public void filter(Expression filter) {
        filters.add(filter);
    }

    /** {@code RETURNING} or {@code OUTPUT}. */
    public void returning(Returned clause) {
        returned.add(clause);
    }

    public Content content() {
        return new Content(commons, sources, queries, values, filters, Optional.empty(), returned);
    }
}

package dev.stranglerfig.analyzer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the {@link Content} of a statement while it is read. */
final class ContentParts {

    private final List<CommonTable> commons;
    private final List<Source> sources = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();
    private final List<Expression> values = new ArrayList<>();
    private final List<Expression> filters = new ArrayList<>();
    private Optional<Into> into = Optional.empty();

    ContentParts(List<CommonTable> commons) {
        this.commons = commons;
    }

    void sources(List<Source> more) {
        sources.addAll(more);
    }

    void query(Query query) {
        queries.add(query);
    }

    void values(List<Expression> more) {
        values.addAll(more);
    }

    void assignments(List<Assignment> assignments) {
        assignments.forEach(assignment -> values.add(assignment.value()));
    }

    void filter(Expression filter) {
        filters.add(filter);
    }

    void returning(Returning returning) {
        values.addAll(returning.values());
        into = returning.into();
    }

    Content content() {
        return new Content(commons, sources, queries, values, filters, into);
    }
}

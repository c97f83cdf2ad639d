package dev.stranglerfig.analyzer.statement;

import java.util.Optional;

/** A statement that reads and changes no table. */
public sealed interface Read extends Statement {

    Content content();

    @Override
    default <R> R fold(Cases<R> cases) {
        return cases.read(this);
    }

    /** A query whose result goes to whoever asked, or into variables; PERFORM discards it. */
    record Select(Span span, Query query) implements Read {
        @Override
        public Content content() {
            return Content.of(query);
        }
    }

    /** {@code COPY table TO path}, {@code COPY (query) TO path}. */
    record Export(Span span, Content content, Optional<String> path) implements Read {}

    /** {@code EXPLAIN statement}: names tables and touches none. */
    record Explanation(Span span, Statement explained) implements Read {
        @Override
        public Content content() {
            return Content.NOTHING;
        }
    }
}

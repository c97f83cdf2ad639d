package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/** Where rows come from: one member of a FROM clause. */
public sealed interface Source {

    <R> R fold(Cases<R> cases);

    /** A table, a view or a common table expression. */
    record Table(QualifiedName name, Optional<Alias> alias) implements Source {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** A query in brackets. */
    record Derived(Query query, Optional<Alias> alias) implements Source {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.derived(this);
        }
    }

    /** A function that returns rows, or several between {@code ROWS FROM (...)}; the calls stand in the expression. */
    record Function(Expression call, Optional<Alias> alias) implements Source {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.function(this);
        }
    }

    /** A chain of joins, left to right. */
    record Joined(Source first, List<Join> joins) implements Source {
        public Joined {
            joins = List.copyOf(joins);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.joined(this);
        }
    }

    /** One answer per kind of source. */
    interface Cases<R> {
        R table(Table source);

        R derived(Derived source);

        R function(Function source);

        R joined(Joined source);
    }
}

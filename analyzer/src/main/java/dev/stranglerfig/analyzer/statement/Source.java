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
    record Derived(Query query, Optional<Alias> alias, Sight sight) implements Source {

        public Derived(Query query, Optional<Alias> alias) {
            this(query, alias, Sight.OWN);
        }

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

    /** Files, by the path as written: {@code @stage/path}, {@code 's3://bucket/orders/'}; their columns are not known. */
    record Files(String path, Optional<Alias> alias) implements Source {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.files(this);
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

    /**
     * {@code source PIVOT (sum(x) AS s FOR column IN (a, b AS c))}: what is neither aggregated nor spread is kept.
     *
     * @param aggregates with their aliases
     * @param columns whose values become columns
     * @param values listed, each a column of the result named by its alias or its text; none when they are known only at run time
     * @param groups of GROUP BY inside; none means all that is left
     */
    record Pivoted(
            Source source,
            List<Output> aggregates,
            List<Expression> columns,
            List<Output> values,
            List<Expression> groups,
            Optional<Alias> alias)
            implements Source {

        public Pivoted {
            aggregates = List.copyOf(aggregates);
            columns = List.copyOf(columns);
            values = List.copyOf(values);
            groups = List.copyOf(groups);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.pivoted(this);
        }
    }

    /**
     * {@code source UNPIVOT (value FOR name IN (a, b))}: the listed columns leave, the new ones come.
     *
     * @param values the columns that get the values
     * @param name the column that says where a value came from
     * @param listed the columns that are turned into rows, for each row as many as there are values
     */
    record Unpivoted(
            Source source, List<String> values, String name, List<List<QualifiedName>> listed, Optional<Alias> alias)
            implements Source {

        public Unpivoted {
            values = List.copyOf(values);
            listed = listed.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unpivoted(this);
        }
    }

    /**
     * {@code source MATCH_RECOGNIZE (PARTITION BY ... ORDER BY ... MEASURES ... PATTERN ... DEFINE ...)}.
     *
     * @param kept the expressions of PARTITION BY, which stay columns
     * @param measures the new columns; their names may be qualified by variables of the pattern
     * @param conditions ORDER BY and DEFINE
     * @param rows whether all rows come out, with all their columns, or one per match
     */
    record Recognized(
            Source source,
            List<Expression> kept,
            List<Output> measures,
            List<Expression> conditions,
            Rows rows,
            Optional<Alias> alias)
            implements Source {

        /** What comes out. */
        public enum Rows {
            ONE_PER_MATCH,
            ALL
        }

        public Recognized {
            kept = List.copyOf(kept);
            measures = List.copyOf(measures);
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recognized(this);
        }
    }

    /** What a query in brackets sees of the sources before it. */
    enum Sight {
        OWN,
        /** {@code LATERAL}: their columns. */
        LATERAL
    }

    /** One answer per kind of source. */
    interface Cases<R> {
        R table(Table source);

        R derived(Derived source);

        R function(Function source);

        R files(Files source);

        R joined(Joined source);

        R pivoted(Pivoted source);

        R unpivoted(Unpivoted source);

        R recognized(Recognized source);
    }
}

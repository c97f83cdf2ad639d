package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The body of a query, without its common table expressions and its order. */
public sealed interface QueryBody {

    <R> R fold(Cases<R> cases);

    /**
     * {@code SELECT ... FROM ... WHERE ...}.
     *
     * @param filters what only chooses and arranges rows: WHERE, HAVING, QUALIFY
     * @param groups GROUP BY, WINDOW, DISTINCT ON
     */
    record Selection(List<Output> outputs, List<Source> sources, List<Expression> filters, List<Expression> groups)
            implements QueryBody {
        public Selection {
            outputs = List.copyOf(outputs);
            sources = List.copyOf(sources);
            filters = List.copyOf(filters);
            groups = List.copyOf(groups);
        }

        public Selection(List<Output> outputs, List<Source> sources, List<Expression> filters) {
            this(outputs, sources, filters, List.of());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.selection(this);
        }
    }

    /** {@code VALUES (...), (...)}: each row with one expression per column. */
    record Rows(List<List<Expression>> rows) implements QueryBody {
        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /** A whole query in brackets. */
    record Nested(Query query) implements QueryBody {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.nested(this);
        }
    }

    /** UNION, INTERSECT and EXCEPT of bodies, left to right; operators stand between the arms. */
    record Combined(List<QueryBody> arms, List<String> operators) implements QueryBody {

        private static final String UNION = "UNION";

        /** Words of an operator up to the one that says its kind, as in {@code FULL OUTER UNION}. */
        private static final int MOST_WORDS = 3;

        public Combined {
            arms = List.copyOf(arms);
            operators = List.copyOf(operators);
        }

        /** Whether columns meet by their names, as in {@code UNION ALL BY NAME} and {@code UNION CORRESPONDING}. */
        public boolean isByName() {
            return operators.stream()
                    .map(operator -> operator.toUpperCase(Locale.ROOT))
                    .anyMatch(operator -> operator.contains(" NAME") || operator.contains("CORRESPONDING"));
        }

        /** Whether the rows of an arm are in the answer; those of the arms after EXCEPT, MINUS and INTERSECT only choose among the rows before. */
        public boolean gives(int arm) {
            return arm == 0
                    || Stream.of(operators.get(arm - 1).split(" "))
                            .limit(MOST_WORDS)
                            .anyMatch(UNION::equalsIgnoreCase);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.combined(this);
        }
    }

    /** One answer per kind of body. */
    interface Cases<R> {
        R selection(Selection body);

        R rows(Rows body);

        R nested(Nested body);

        R combined(Combined body);
    }
}

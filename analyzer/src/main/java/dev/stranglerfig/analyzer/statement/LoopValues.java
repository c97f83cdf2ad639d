package dev.stranglerfig.analyzer.statement;

/** What a loop runs over. */
public sealed interface LoopValues {

    <R> R fold(Cases<R> cases);

    /** The rows of a query. */
    record Rows(Query query) implements LoopValues {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /** The elements of an array. */
    record Elements(Expression array) implements LoopValues {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.elements(this);
        }
    }

    /** Whole numbers from a bound to another: how many they are says nothing of what the variable holds. */
    record Range(Expression bounds) implements LoopValues {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.range(this);
        }
    }

    /** The rows of a cursor, or what else the expression names. */
    record Named(Expression expression) implements LoopValues {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /** The rows of a query put together at run time. */
    record DynamicRows(Call.Dynamic query) implements LoopValues {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.dynamicRows(this);
        }
    }

    /** One answer per kind. */
    interface Cases<R> {
        R rows(Rows values);

        R elements(Elements values);

        R range(Range values);

        R named(Named values);

        R dynamicRows(DynamicRows values);
    }
}

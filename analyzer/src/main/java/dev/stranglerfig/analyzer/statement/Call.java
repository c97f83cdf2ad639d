package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/** A statement that runs other statements. */
public sealed interface Call extends Statement {

    @Override
    default <R> R fold(Statement.Cases<R> cases) {
        return cases.call(this);
    }

    <R> R call(Cases<R> cases);

    /**
     * {@code CALL name(arguments)}.
     *
     * @param arguments what the arguments name, as one expression
     */
    record RoutineCall(Span span, FunctionCall called, Expression arguments) implements Call {

        @Override
        public <R> R call(Cases<R> cases) {
            return cases.routine(this);
        }
    }

    /**
     * {@code EXECUTE text USING arguments INTO variables}.
     *
     * @param carrier the variable that gets its rows one by one or whole: the record of FOR ... IN EXECUTE, the cursor of OPEN ... FOR EXECUTE,
     *     the targets of INTO
     * @param returned whether its rows are what the routine returns, as in RETURN QUERY EXECUTE
     */
    record Dynamic(
            Span span, Expression text, List<Expression> arguments, List<QualifiedName> carrier, Returned returned)
            implements Call {

        /** Where the rows go. */
        public enum Returned {
            NO,
            BY_ROUTINE
        }

        public Dynamic {
            arguments = List.copyOf(arguments);
            carrier = List.copyOf(carrier);
        }

        @Override
        public <R> R call(Cases<R> cases) {
            return cases.dynamic(this);
        }
    }

    /** {@code DO $$ ... $$}. */
    record Block(Span span, Routine body) implements Call {
        @Override
        public <R> R call(Cases<R> cases) {
            return cases.block(this);
        }
    }

    /** {@code \i path}: another script, run in this session. */
    record Include(Span span, Optional<String> path) implements Call {
        @Override
        public <R> R call(Cases<R> cases) {
            return cases.include(this);
        }
    }

    /** One answer per kind of call. */
    interface Cases<R> {
        R routine(RoutineCall statement);

        R dynamic(Dynamic statement);

        R block(Block statement);

        R include(Include statement);
    }
}

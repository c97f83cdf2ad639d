package dev.stranglerfig.warehouse.engine;

import java.util.function.Function;

/** What an engine has for a logical type: a type that holds every value of it, or a reason why there is none. */
public sealed interface NativeType {

    <R> R fold(Function<Exact, R> exact, Function<Unsupported, R> unsupported);

    /**
     * A type that holds every value.
     *
     * @param ddl as it is written in CREATE TABLE
     */
    record Exact(String ddl) implements NativeType {
        @Override
        public <R> R fold(Function<Exact, R> exact, Function<Unsupported, R> unsupported) {
            return exact.apply(this);
        }
    }

    /**
     * No type holds every value.
     *
     * @param reason a clause that can follow a colon
     */
    record Unsupported(String reason) implements NativeType {
        @Override
        public <R> R fold(Function<Exact, R> exact, Function<Unsupported, R> unsupported) {
            return unsupported.apply(this);
        }
    }
}

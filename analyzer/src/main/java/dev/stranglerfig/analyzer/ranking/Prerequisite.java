package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;

/**
 * A table that has to come along although nobody named it.
 *
 * @param cause the kind of tie
 * @param because the table of the candidate that it is tied to
 */
public record Prerequisite(TableRef table, Cause cause, TableRef because) {

    /** Why a table cannot stay behind. */
    public enum Cause {
        /** The two are filled from each other, so they can only move together. */
        CYCLE,
        /** The other one is a view, which is nothing without the tables it reads. */
        VIEW,
        /** It feeds nothing but the candidate, so it would be filled for nobody if it stayed. */
        EXCLUSIVE
    }

    /** The tie in words, for instance {@code raw.orders feeds core.orders and nothing outside}. */
    public String text() {
        return switch (cause) {
            case CYCLE -> table + " and " + because + " are filled from each other";
            case VIEW -> "the view " + because + " reads " + table;
            case EXCLUSIVE -> table + " feeds " + because + " and nothing outside";
        };
    }
}

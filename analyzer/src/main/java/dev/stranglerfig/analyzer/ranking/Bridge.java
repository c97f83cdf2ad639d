package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.lineage.Evidence;
import dev.stranglerfig.config.name.TableRef;

/**
 * A flow of data that the extraction cuts, so that something has to carry it over for as long as both sides live.
 *
 * @param statements how many statements make the flow
 * @param example the first of them
 */
public record Bridge(Direction direction, TableRef from, TableRef to, int statements, Evidence example) {

    /** Which side feeds the other. */
    public enum Direction {
        /** A table that moves is filled from one that stays: the product reads the monolith. */
        FEED_IN,
        /** A table that stays is filled from one that moves: the monolith needs the data back. */
        SYNC_BACK
    }
}

package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.analyzer.lineage.TablesRead;

/** Reads the tables out of a query's text, in the dialect and with the default schemas of the monolith. */
@FunctionalInterface
public interface TextTables {

    TablesRead of(String sql);
}

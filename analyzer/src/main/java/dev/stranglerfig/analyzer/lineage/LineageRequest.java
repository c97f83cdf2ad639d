package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.SqlScript;

/**
 * One script to be followed on its own.
 *
 * @param known scripts that ran before it in the same session, whose own statements are not reported, and columns of tables
 */
public record LineageRequest(SqlScript script, KnownTables known, LineageOptions options) {}

package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;

/**
 * What it takes to move one table.
 *
 * @param statements how many statements of the estate write it
 * @param inputs how many tables they read
 */
public record TableEffort(TableRef table, EffortClass effort, int statements, int inputs) {}

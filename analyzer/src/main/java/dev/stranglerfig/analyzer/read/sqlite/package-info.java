/** What SQLite reads otherwise: conflict words, triggers with statements, commands of its shell. */
@NullMarked
package dev.stranglerfig.analyzer.read.sqlite;

import org.jspecify.annotations.NullMarked;

/** What Flink reads otherwise: statement sets, windows as tables, connectors. */
@NullMarked
package dev.stranglerfig.analyzer.read.flink;

import org.jspecify.annotations.NullMarked;

/** What ClickHouse reads otherwise: array joins, views that write tables, dictionaries, mutations. */
@NullMarked
package dev.stranglerfig.analyzer.read.clickhouse;

import org.jspecify.annotations.NullMarked;

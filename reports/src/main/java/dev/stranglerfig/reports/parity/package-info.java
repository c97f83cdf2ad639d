/** What quality assurance signs: one line per published table, with its newest verdict and no row value. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.parity;

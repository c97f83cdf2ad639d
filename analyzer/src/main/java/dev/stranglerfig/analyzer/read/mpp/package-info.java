/** What the massively parallel relatives of PostgreSQL read otherwise: Greenplum, Netezza, Vertica. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.read.mpp;

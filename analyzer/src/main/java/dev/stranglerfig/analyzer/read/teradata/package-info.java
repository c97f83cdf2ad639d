/** What Teradata reads otherwise: abbreviated verbs, LOCKING, volatile tables, macros, procedures, client utilities. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.read.teradata;

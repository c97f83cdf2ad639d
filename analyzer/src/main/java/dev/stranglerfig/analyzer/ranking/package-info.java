/** Ranks what could be carved out of the monolith by the value it frees for its readers and the effort it takes. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.ranking;

/** Whole runs timed against references in one run; absolute times depend on the machine, ratios less so. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.benchmarks;

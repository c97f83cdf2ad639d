/** What was read of the legacy estate, and every place that was not. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.estate;

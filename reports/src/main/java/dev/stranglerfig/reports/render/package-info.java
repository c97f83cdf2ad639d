/** Writes the reports as files: one page for people, CSV and JSON for programs, all from the same facts. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.render;

/** All reports of one workspace at one moment, with where they come from. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.edition;

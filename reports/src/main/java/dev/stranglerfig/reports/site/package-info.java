/** The page: one file that needs no network, no script and no server. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.site;

/** What a migration lead decides on: candidates in their order, with every number's origin. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.candidate;

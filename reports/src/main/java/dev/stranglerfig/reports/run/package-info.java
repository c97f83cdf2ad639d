/** What an engineer watches: the carves of every product, what they published, and what is undecided. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.run;

/** What a stakeholder asks: who reads what from where today, since when and why, and how much has moved. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reports.progress;

package dev.stranglerfig.reports.edition;

/**
 * Something the reports were made from.
 *
 * @param name for instance {@code query log}
 * @param detail what of it, for instance {@code 61 weeks from 2025-09-15 to 2026-11-15, 402112 records}
 */
public record Source(String name, String detail) {}

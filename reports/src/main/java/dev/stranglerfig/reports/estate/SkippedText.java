package dev.stranglerfig.reports.estate;

/** Text that was passed over on purpose, and by which rule. */
public record SkippedText(String rule, String words, long bytes) {}

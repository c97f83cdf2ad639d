package dev.stranglerfig.reports.estate;

/**
 * A place that was not understood.
 *
 * @param bytes 0 when the text was read and only what it does at run time is unknown
 */
public record UnreadPlace(String file, int line, int column, int bytes, String reason) {}

package dev.stranglerfig.reports.run;

import java.util.OptionalLong;

/**
 * A table in a published version.
 *
 * @param bytes of its files, of the older ones too that still hold a part of its state; empty when it has no file
 */
public record TableState(String name, long rows, OptionalLong bytes, int files) {}

package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.LogicalType;

/**
 * One column of a result.
 *
 * @param name the label of the column
 * @param nativeType the type as the engine writes it, for instance {@code numeric(10,2)}
 * @param type what its values mean; it decides the Java class of {@link Rows#value(int)}
 */
public record RowColumn(String name, String nativeType, LogicalType type) {}

package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.LogicalType;

/** An engine's types in both directions. */
public interface TypeMap {

    /** What the engine's type means; {@link LogicalType.Other} if nothing is its exact counterpart. */
    LogicalType logical(String nativeType);

    /** The engine's type that holds every value of the logical type, or why there is none. */
    NativeType nativeType(LogicalType type);
}

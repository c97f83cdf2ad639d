/** What a warehouse product has to offer: sessions, bulk paths, types, checksum expressions and its catalogue. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.warehouse.engine;

/** What Oracle reads otherwise: PL/SQL units and blocks, client lines, hierarchical queries, inserts into many tables. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.read.oracle;

/** Tells lineage in the words of the OpenLineage standard. */
@NullMarked
package dev.stranglerfig.analyzer.openlineage;

import org.jspecify.annotations.NullMarked;

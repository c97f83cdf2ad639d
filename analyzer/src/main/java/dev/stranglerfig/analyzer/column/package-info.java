/** Where the values of columns come from: relations, scopes, and the resolving of names in them. */
@NullMarked
package dev.stranglerfig.analyzer.column;

import org.jspecify.annotations.NullMarked;

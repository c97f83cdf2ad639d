/** The seeded data and query log of the demo monolith, a newspaper publisher's warehouse. */
@NullMarked
package dev.stranglerfig.cli.demo;

import org.jspecify.annotations.NullMarked;

/** Opens what a workspace names: estate, ledger, legacy, targets. */
@NullMarked
package dev.stranglerfig.cli.wiring;

import org.jspecify.annotations.NullMarked;

/** What MySQL, MariaDB and StarRocks read otherwise: writes to joined tables, variables of the session, files and events. */
@NullMarked
package dev.stranglerfig.analyzer.read.mysql;

import org.jspecify.annotations.NullMarked;

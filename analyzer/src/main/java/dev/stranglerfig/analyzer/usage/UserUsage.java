package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import java.util.Optional;

/**
 * What one login read of one table.
 *
 * @param team empty when neither the log nor the workspace knows it
 */
public record UserUsage(String user, Optional<TeamName> team, ReaderKind kind, TableRef table, Activity activity) {}

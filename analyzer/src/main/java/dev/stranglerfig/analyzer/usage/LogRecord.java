package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TeamName;
import java.time.Instant;
import java.util.Optional;

/** One query of the log. */
record LogRecord(Instant time, String user, Optional<TeamName> team, String text) {}

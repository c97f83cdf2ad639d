package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.workspace.Secret;
import java.util.Optional;

/**
 * Where a database is and who asks.
 *
 * @param url a JDBC URL, or the path of a database file for an engine that lives in one
 * @param user the login name, empty for the engine's default
 * @param password never shown by {@link #toString()}
 */
public record ConnectionSettings(String url, Optional<String> user, Optional<Secret> password) {}

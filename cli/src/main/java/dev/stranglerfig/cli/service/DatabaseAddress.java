package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A database file as a command names it to the service.
 *
 * @param file absolute
 */
record DatabaseAddress(EngineName engine, Path file) {

    String toText() {
        return engine + ":" + file;
    }

    static DatabaseAddress of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Invalid database address: " + text);
        }
        return new DatabaseAddress(new EngineName(text.substring(0, colon)), Path.of(text.substring(colon + 1)));
    }

    SqlSession open() {
        return Engines.named(engine)
                .open(new ConnectionSettings(file.toString(), Optional.empty(), Optional.empty()))
                .session();
    }
}

package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.EngineName;
import java.util.List;

/**
 * The monolith that is to be strangled.
 *
 * @param schemas the schemas whose catalogue is read; empty means all but the engine's own
 */
public record LegacySettings(EngineName engine, Connection connection, List<String> schemas) {

    public LegacySettings {
        schemas = List.copyOf(schemas);
    }
}

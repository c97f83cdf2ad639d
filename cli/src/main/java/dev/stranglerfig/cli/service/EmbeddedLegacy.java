package dev.stranglerfig.cli.service;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Which embedded PostgreSQL is wanted: the argument of the service's operation {@code legacy}.
 *
 * @param dataFolder absolute
 */
record EmbeddedLegacy(Path dataFolder, String database, String user) {

    String toArgument() {
        return String.join("\n", dataFolder.toString(), database, user);
    }

    static EmbeddedLegacy ofArgument(String argument) {
        String[] parts = argument.split("\n", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Invalid argument of the operation 'legacy': " + argument);
        }
        return new EmbeddedLegacy(Path.of(parts[0]), parts[1], parts[2]);
    }

    /** What the server itself wrote about where it answers. */
    static Properties endpoint(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }
}

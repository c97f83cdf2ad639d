package dev.stranglerfig.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The version that the build wrote into the jar. */
final class VersionText {

    static final Set<String> OPTIONS = Set.of("-V", "--version");

    private static final String RESOURCE = "/dev/stranglerfig/cli/version.properties";

    private VersionText() {}

    static String line() {
        return "strangler " + version();
    }

    static String version() {
        Properties properties = new Properties();
        try (InputStream file = VersionText.class.getResourceAsStream(RESOURCE)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        return properties.getProperty("version", "unknown");
    }
}

package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where the embedded servers' programs are: in {@code fixtures} beside the library that holds this class, or, when the toolkit runs from
 * class folders, on its own class path.
 */
final class FixtureLibraries {

    static final String POSTGRES_SERVER = "dev.stranglerfig.fixtures.PostgresServer";

    private FixtureLibraries() {}

    /** A class path for {@code java -cp}. */
    static String classPath() {
        String own = System.getProperty("java.class.path");
        for (String entry : own.split(File.pathSeparator)) {
            Path folder = Path.of(entry).toAbsolutePath().resolveSibling("fixtures");
            if (entry.endsWith(".jar")
                    && Path.of(entry).getFileName().toString().startsWith("strangler-cli")) {
                return existing(folder);
            }
        }
        boolean onOwnPath = Arrays.stream(own.split(File.pathSeparator))
                .anyMatch(entry -> Files.exists(Path.of(entry, POSTGRES_SERVER.replace('.', '/') + ".class"))
                        || Path.of(entry).getFileName().toString().startsWith("strangler-fixtures"));
        if (onOwnPath) {
            return own;
        }
        throw missing(Path.of("lib", "fixtures"));
    }

    private static String existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw missing(folder);
        }
        return folder.resolve("*").toString();
    }

    private static StranglerException missing(Path folder) {
        return new StranglerException(Problem.of(
                ServiceProblem.FIXTURES_MISSING,
                "Cannot start an embedded PostgreSQL: " + folder + " is missing in this distribution",
                "Install the whole distribution folder, or set legacy.url in strangler.yaml to a server of yours."));
    }
}

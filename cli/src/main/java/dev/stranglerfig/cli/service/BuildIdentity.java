package dev.stranglerfig.cli.service;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Tells one build of the toolkit from another by the libraries it runs from, so that a command never talks to a service of yesterday's code. Class
 * folders do not count: while one develops, they change under a running process anyway.
 */
final class BuildIdentity {

    private BuildIdentity() {}

    static String ofThisProcess() {
        List<String> libraries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            try {
                addLibraries(Path.of(entry), libraries);
            } catch (IOException unreadable) {
                libraries.add(entry + " unreadable");
            }
        }
        Collections.sort(libraries);
        CRC32 checksum = new CRC32();
        libraries.forEach(library -> checksum.update(library.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(checksum.getValue());
    }

    private static void addLibraries(Path entry, List<String> libraries) throws IOException {
        if (entry.getFileName().toString().equals("*")) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(entry.getParent(), "*.jar")) {
                for (Path jar : jars) {
                    addLibraries(jar, libraries);
                }
            }
            return;
        }
        if (Files.isRegularFile(entry)) {
            libraries.add(entry.getFileName() + " " + Files.size(entry) + " " + Files.getLastModifiedTime(entry));
        }
    }
}

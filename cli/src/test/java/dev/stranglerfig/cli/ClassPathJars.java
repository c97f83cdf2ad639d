package dev.stranglerfig.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What the tests run on, as the jars of a distribution. */
final class ClassPathJars {

    private ClassPathJars() {}

    /** Everything on the class path but the tests themselves. */
    static List<Path> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(entry -> !entry.endsWith("test-classes"))
                .toList();
    }

    /** Links a jar, or packs a folder of classes. */
    static void add(Path entry, Path jar) throws IOException {
        if (Files.isRegularFile(entry)) {
            Files.createSymbolicLink(jar, entry.toAbsolutePath());
            return;
        }
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(entry.relativize(file).toString()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }
}

package dev.stranglerfig.cli.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a product's file port, to be damaged. */
record PortCopy(Path root) {

    private static final String MANIFESTS = "_log";
    private static final String FIRST = "00000000000000000001.json";

    /** Copies the only file port below a target's folder. */
    static PortCopy of(Path target, Path copy) throws IOException {
        Path port = files(target).stream()
                .filter(file -> file.endsWith(Path.of(MANIFESTS, FIRST)))
                .findFirst()
                .orElseThrow()
                .getParent()
                .getParent();
        for (Path file : files(port)) {
            Path twin = copy.resolve(port.relativize(file));
            Files.createDirectories(twin.getParent());
            Files.copy(file, twin);
        }
        return new PortCopy(copy);
    }

    String manifest() {
        return root.resolve(MANIFESTS).resolve(FIRST).toString();
    }

    /** Takes the last byte of one of its data files; returns the file. */
    Path cutADataFileShort() throws IOException {
        Path file = files(root).stream()
                .filter(data -> data.getFileName().toString().contains(".ndjson"))
                .findFirst()
                .orElseThrow();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        return file;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

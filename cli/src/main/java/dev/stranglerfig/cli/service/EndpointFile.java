package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.remote.RemoteEndpoint;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * What a running service tells about itself in a file of its folder. The file may be stale: a service that was killed leaves it behind, and its
 * port and process number may belong to somebody else by then; only an answer to the token counts.
 *
 * @param processId of the service
 */
record EndpointFile(RemoteEndpoint endpoint, long processId) {

    private static final int MAXIMUM_BYTES = 1 << 16;
    private static final int HIGHEST_PORT = 65_535;

    /** Written whole or not at all, never readable by others. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                part,
                "port=" + endpoint.port() + "\ntoken=" + endpoint.token().reveal() + "\nprocess=" + processId + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty when there is no file, or none that a service wrote. */
    static Optional<EndpointFile> read(Path file) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(BoundedFile.readText(file, MAXIMUM_BYTES)));
        } catch (StranglerException noneOrDamaged) {
            return Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
        String token = properties.getProperty("token", "");
        String process = properties.getProperty("process", "");
        OptionalInt port = port(properties.getProperty("port", ""));
        if (port.isEmpty() || token.isEmpty() || !process.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        RemoteEndpoint endpoint = new RemoteEndpoint(port.getAsInt(), new Secret(token));
        return Optional.of(new EndpointFile(endpoint, Long.parseLong(process)));
    }

    private static OptionalInt port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > HIGHEST_PORT) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}

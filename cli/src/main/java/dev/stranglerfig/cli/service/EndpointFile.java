package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.remote.RemoteEndpoint;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * What a running service tells about itself in a file of its folder. The file may be stale: a service that was killed leaves it behind, and its
 * port and process number may belong to somebody else by then; only an answer to the token counts.
 *
 * @param processId of the service
 */
record EndpointFile(RemoteEndpoint endpoint, long processId) {

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
            properties.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        String port = properties.getProperty("port", "");
        String token = properties.getProperty("token", "");
        String process = properties.getProperty("process", "");
        if (!port.matches("[1-9][0-9]{0,4}") || token.isEmpty() || !process.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        RemoteEndpoint endpoint = new RemoteEndpoint(Integer.parseInt(port), new Secret(token));
        return Optional.of(new EndpointFile(endpoint, Long.parseLong(process)));
    }
}

package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.WorkspaceLayout;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of a workspace's service; only its owner can look into it.
 *
 * @param path {@code .strangler/service}
 */
record ServiceFolder(Path path) {

    static ServiceFolder of(WorkspaceLayout layout) {
        return new ServiceFolder(layout.serviceFolder());
    }

    /** Held by the service as long as it lives; the operating system frees it, so it is never stale. */
    Path lock() {
        return path.resolve("service.lock");
    }

    /** Held by a command while it looks for the service or starts one. */
    Path startLock() {
        return path.resolve("start.lock");
    }

    /** Port, token, process and version. */
    Path endpoint() {
        return path.resolve("endpoint.properties");
    }

    Path log() {
        return path.resolve("service.log");
    }

    void create() {
        try {
            Files.createDirectories(path);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    StranglerException unusable(IOException failure) {
        return new StranglerException(
                Problem.of(
                        ServiceProblem.FOLDER_UNUSABLE,
                        "Cannot use folder " + path + ": " + failure,
                        "Give the user who runs strangler the right to write there, and check that the disk is not full."),
                failure);
    }
}

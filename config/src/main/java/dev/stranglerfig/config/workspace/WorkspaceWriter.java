package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes the settings of a new workspace, well commented, and their JSON Schema beside them for editors. {@link WorkspaceReader} reads back an equal
 * workspace. Nothing that exists is overwritten.
 */
public final class WorkspaceWriter {

    /**
     * Writes {@code strangler.yaml} and {@code strangler.schema.json} into the workspace's folder, which is made when it is missing.
     *
     * @return the written {@code strangler.yaml}
     * @throws IllegalArgumentException when a target has a connection; the settings have no words for it
     * @throws StranglerException when one of the files exists with another content, or the folder cannot be written
     */
    public Path write(Workspace workspace) {
        if (workspace.targets().stream().anyMatch(target -> target.connection().isPresent())) {
            throw new IllegalArgumentException("Invalid workspace: the connection of a target cannot be written");
        }
        WorkspaceLayout layout = workspace.layout();
        if (Files.exists(layout.yaml())) {
            throw new StranglerException(exists(layout.yaml()));
        }
        makeFolder(layout.directory());
        create(layout.schema(), WorkspaceSchema.text());
        create(layout.yaml(), new WorkspaceText(workspace).write());
        return layout.yaml();
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new StranglerException(notWritable(folder, failure), failure);
        }
    }

    /** Moves a complete file into place, so that an interrupted run leaves no half of one. */
    private static void create(Path file, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Path draft = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            if (holds(file, content)) {
                return;
            }
            try {
                Files.write(draft, content);
                Files.move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException taken) {
            throw new StranglerException(exists(file), taken);
        } catch (IOException failure) {
            throw new StranglerException(notWritable(file, failure), failure);
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.exists(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static Problem exists(Path file) {
        return Problem.of(
                WorkspaceProblem.ALREADY_EXISTS,
                "Cannot write " + file + ": it exists already",
                "Edit it, move it away, or name another folder with --workspace DIR.");
    }

    private static Problem notWritable(Path file, IOException failure) {
        return Problem.of(
                WorkspaceProblem.NOT_WRITABLE,
                "Cannot write " + file + ": " + failure.getClass().getSimpleName() + " " + failure.getMessage(),
                "Check the permissions and the free space of the folder, or name another with --workspace DIR.");
    }
}

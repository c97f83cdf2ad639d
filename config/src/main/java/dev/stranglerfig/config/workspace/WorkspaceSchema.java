package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The published JSON Schema of {@code strangler.yaml}; it is a resource of this package. */
final class WorkspaceSchema {

    private static final String RESOURCE = "strangler.schema.json";

    private WorkspaceSchema() {}

    static String text() {
        try (InputStream stream = WorkspaceSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(found(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new StranglerException(brokenInstallation("is damaged"), failure);
        }
    }

    private static InputStream found(@Nullable InputStream stream) {
        if (stream == null) {
            throw new StranglerException(brokenInstallation("is missing"));
        }
        return stream;
    }

    private static Problem brokenInstallation(String reason) {
        return Problem.of(
                WorkspaceProblem.BROKEN_INSTALLATION,
                "Cannot read the schema of strangler.yaml: " + RESOURCE + " " + reason + " in this installation",
                "Install strangler again.");
    }
}

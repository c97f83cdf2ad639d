package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where a secret is found when it is needed; the settings never hold the secret itself. */
public sealed interface SecretSource {

    /** What is done with each kind; a new kind is a compile error wherever it is not handled. */
    interface Cases<R> {
        R fromEnvironment(FromEnvironment source);

        R fromFile(FromFile source);
    }

    <R> R fold(Cases<R> cases);

    /**
     * Fetches the secret.
     *
     * @param environment the environment variables of this process
     * @throws StranglerException when the variable is not set, or the file is missing or empty
     */
    Secret resolve(Map<String, String> environment);

    /** The secret is the value of an environment variable. */
    record FromEnvironment(String name) implements SecretSource {

        public FromEnvironment {
            if (name.isBlank()) {
                throw new IllegalArgumentException("Invalid environment variable: '" + name + "'");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.fromEnvironment(this);
        }

        @Override
        public Secret resolve(Map<String, String> environment) {
            String value = environment.getOrDefault(name, "");
            if (value.isEmpty()) {
                throw new StranglerException(Problem.of(
                        WorkspaceProblem.MISSING_SECRET,
                        "Cannot read password from environment variable " + name + ": it is not set",
                        "Set " + name + " before the command, or name another source in strangler.yaml."));
            }
            return new Secret(value);
        }
    }

    /** The secret is the content of a file, without the line break at its end; the path is absolute. */
    record FromFile(Path path) implements SecretSource {

        private static final long MAXIMUM_BYTES = 64 * 1024;

        public FromFile {
            if (!path.isAbsolute()) {
                throw new IllegalArgumentException("Invalid secret file: " + path + " is not absolute");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.fromFile(this);
        }

        @Override
        public Secret resolve(Map<String, String> environment) {
            if (Files.notExists(path)) {
                throw new StranglerException(missing("there is no such file"));
            }
            String value = BoundedFile.readText(path, MAXIMUM_BYTES).replaceFirst("\\R\\z", "");
            if (value.isEmpty()) {
                throw new StranglerException(missing("it is empty"));
            }
            return new Secret(value);
        }

        private Problem missing(String reason) {
            return Problem.of(
                    WorkspaceProblem.MISSING_SECRET,
                    "Cannot read password from file " + path + ": " + reason,
                    "Write the password into that file, or name another source in strangler.yaml.");
        }
    }
}

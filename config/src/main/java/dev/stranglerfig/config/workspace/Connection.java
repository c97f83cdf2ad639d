package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.StranglerException;
import java.nio.file.Path;
import java.util.Optional;

/** How a database is reached: a server of yours by its address, or one that the toolkit keeps in a folder and starts on demand. */
public sealed interface Connection {

    /** What is done with each kind; a new kind is a compile error wherever it is not handled. */
    interface Cases<R> {
        R url(Url connection);

        R embedded(Embedded connection);
    }

    <R> R fold(Cases<R> cases);

    /** Where the password is found; empty when none is needed. */
    Optional<SecretSource> password();

    /**
     * A database at an address.
     *
     * @param jdbcUrl for instance {@code jdbc:postgresql://warehouse.example:5432/dwh}; it holds no password
     */
    record Url(String jdbcUrl, Optional<String> user, Optional<SecretSource> password) implements Connection {

        public Url {
            if (jdbcUrl.isBlank()) {
                throw new IllegalArgumentException("Invalid connection address: it is blank");
            }
        }

        /**
         * The same rule as for a workspace that is read: an address holds no password.
         *
         * @param path where the address stands, for instance {@code legacy.url}
         * @throws StranglerException when it holds one
         */
        public void requireNoPassword(String path) {
            ReachableAddresses.plainSecret(path, jdbcUrl).ifPresent(problem -> {
                throw new StranglerException(problem);
            });
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.url(this);
        }
    }

    /**
     * An embedded PostgreSQL that keeps its data in a folder and runs while somebody needs it.
     *
     * @param dataFolder absolute
     */
    record Embedded(Path dataFolder, String database, String user, Optional<SecretSource> password)
            implements Connection {

        public Embedded {
            if (!dataFolder.isAbsolute()) {
                throw new IllegalArgumentException("Invalid data folder: " + dataFolder + " is not absolute");
            }
            if (database.isBlank() || user.isBlank()) {
                throw new IllegalArgumentException(
                        "Invalid embedded database: '" + database + "' of user '" + user + "'");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.embedded(this);
        }
    }
}

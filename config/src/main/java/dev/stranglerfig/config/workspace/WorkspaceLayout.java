package dev.stranglerfig.config.workspace;

import java.nio.file.Path;

/**
 * Where the parts of a workspace lie. What people write or review stands in the open; what the toolkit keeps for itself is below
 * {@code .strangler}.
 *
 * @param directory the folder of the workspace, made absolute
 */
public record WorkspaceLayout(Path directory) {

    public WorkspaceLayout {
        directory = directory.toAbsolutePath().normalize();
    }

    /** The settings, written by people. */
    public Path yaml() {
        return directory.resolve("strangler.yaml");
    }

    /** The JSON Schema of the settings, for editors. */
    public Path schema() {
        return directory.resolve("strangler.schema.json");
    }

    public Path stateFolder() {
        return directory.resolve(".strangler");
    }

    /** The embedded ledger's file; it exists once something was recorded. */
    public Path ledgerFile() {
        return stateFolder().resolve("ledger").resolve("ledger.mv.db");
    }

    /** Row values of differences and incidents; only the owner may read it. */
    public Path evidenceFolder() {
        return stateFolder().resolve("evidence");
    }

    /** Deletable at any time. */
    public Path cacheFolder() {
        return stateFolder().resolve("cache");
    }

    /** Port, token and log of the workspace's background process. */
    public Path serviceFolder() {
        return stateFolder().resolve("service");
    }

    /** One folder per planned product, reviewed by people. */
    public Path productsFolder() {
        return directory.resolve("products");
    }

    public Path reportFolder() {
        return directory.resolve("report");
    }
}

package dev.stranglerfig.analyzer.openlineage;

import java.time.Instant;

/**
 * Who tells of lineage, and when.
 *
 * @param namespace of the jobs and the datasets, for instance {@code tsql} or {@code postgres://warehouse:5432}
 * @param version of this program
 */
public record EventSource(String namespace, String version, Instant time) {

    /** @throws IllegalArgumentException when namespace or version is blank */
    public EventSource {
        if (namespace.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid source of events: namespace '" + namespace + "', version '" + version + "'");
        }
    }

    /** The URI that names the program and its version. */
    String producer() {
        return "urn:stranglerfig:strangler:" + version;
    }
}

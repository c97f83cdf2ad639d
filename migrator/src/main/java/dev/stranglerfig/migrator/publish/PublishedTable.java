package dev.stranglerfig.migrator.publish;

import java.util.List;

/**
 * A table in a published version.
 *
 * @param name on both ports
 * @param rows of the state that was published
 * @param files that hold this state; those of an unchanged table belong to an older version
 * @param digest sum of the leaves of the rows, hexadecimal: SHA-256 of a random salt and the row; without the salts it tells nothing about a row
 * @param since the version that last changed the table and wrote its files
 */
public record PublishedTable(String name, long rows, List<PublishedFile> files, String digest, long since) {

    public PublishedTable {
        files = List.copyOf(files);
    }
}

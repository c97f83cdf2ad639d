package dev.stranglerfig.migrator.publish;

import java.util.List;

/**
 * A table in a published version.
 *
 * @param name on both ports
 * @param rows of the state that was published
 * @param files that hold this state; those of an unchanged table belong to an older version
 * @param digest keyed digest of the set of rows, hexadecimal; the same for both ports
 * @param since the version that last changed the table: its files and the key of its digest are of that version
 */
public record PublishedTable(String name, long rows, List<PublishedFile> files, String digest, long since) {

    public PublishedTable {
        files = List.copyOf(files);
    }
}

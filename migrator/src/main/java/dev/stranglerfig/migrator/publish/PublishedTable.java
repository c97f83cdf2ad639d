package dev.stranglerfig.migrator.publish;

import java.util.List;

/**
 * A table in a published version.
 *
 * @param name on both ports
 * @param rows of the state that was published
 * @param files that hold this state; those of an unchanged table belong to an older version
 * @param digest keyed digest of the set of rows, hexadecimal; the same for both ports
 */
public record PublishedTable(String name, long rows, List<PublishedFile> files, String digest) {

    public PublishedTable {
        files = List.copyOf(files);
    }
}

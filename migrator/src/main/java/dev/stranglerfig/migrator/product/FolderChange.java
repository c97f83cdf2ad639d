package dev.stranglerfig.migrator.product;

import java.nio.file.Path;
import java.util.List;

/**
 * What writing a plan did to a product's folder.
 *
 * @param written files that are new or have a new text
 * @param kept files that people edited and for which the plan has nothing new, so that their text stays
 */
public record FolderChange(Path folder, List<String> written, List<String> kept) {

    public FolderChange {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }
}

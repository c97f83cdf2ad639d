package dev.stranglerfig.analyzer.lineage;

import java.util.List;

/**
 * What a reader of lineage may want otherwise.
 *
 * @param searchPath schemas in which names without a schema are looked for when a script does not say so itself
 * @param temporaries whether temporary tables are nodes
 */
public record LineageOptions(List<String> searchPath, Temporaries temporaries) {

    /** What becomes of tables that live no longer than their session. */
    public enum Temporaries {
        FLOWED_THROUGH,
        KEPT
    }

    public static final LineageOptions DEFAULT = new LineageOptions(List.of(), Temporaries.FLOWED_THROUGH);

    public LineageOptions {
        searchPath = List.copyOf(searchPath);
    }
}

package dev.stranglerfig.migrator.product;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code plan.json} holds: the product, and the hash of each file as we last wrote it, by which an edit of a person is told from our own text.
 *
 * @param hashes SHA-256 in hexadecimal by path
 */
record PlanFile(DataProduct product, Map<String, String> hashes) {

    PlanFile {
        hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    }
}

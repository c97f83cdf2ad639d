package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.analyzer.lineage.LineageRequest;

/**
 * One request.
 *
 * @param id as it was given, to be echoed
 */
record BatchRequest(RequestId id, LineageRequest lineage) {}

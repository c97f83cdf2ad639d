package dev.stranglerfig.migrator.publish;

import java.nio.file.Path;

/** A file that is written but not yet where readers find it. */
record StagedFile(Path path, long rows) {}

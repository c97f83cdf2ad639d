package dev.stranglerfig.migrator.publish;

import java.time.Instant;

/** What the tables port says of its newest version. */
record CommitRow(long version, Instant publishedAt, String root) {}

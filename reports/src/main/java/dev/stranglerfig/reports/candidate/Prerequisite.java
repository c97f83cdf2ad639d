package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.config.name.TableRef;

/** A table that is only there because others need it. {@code why} is a sentence without its full stop. */
public record Prerequisite(TableRef table, String why) {}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Source;

/** Reads what may stand behind a member of a FROM clause, by its first word: a sample, a version, a pivot, hints. */
public interface SourceSuffix {

    /** The source with what follows it; the source itself, and nothing read, when the word means something else here. */
    Source read(TokenCursor cursor, Source source);
}

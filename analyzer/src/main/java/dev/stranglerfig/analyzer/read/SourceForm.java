package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** Reads one kind of member of a FROM clause, by its first word: {@code TABLE(f(x))}, {@code UNNEST(a) WITH ORDINALITY}. */
public interface SourceForm {

    /** The source at the cursor, its first word included; empty, and nothing read, when the word is a name here. */
    Optional<Source> read(TokenCursor cursor);
}

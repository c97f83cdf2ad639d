package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.statement.QueryBody;

/** Reads one kind of arm of a query, by its first word: {@code FROM t SELECT a}, {@code PIVOT t ON a USING sum(b)}. */
public interface QueryForm {

    /** The arm at the cursor, its first word included. */
    QueryBody read(TokenCursor cursor, QueryParts parts);
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** Reads one statement as far as it understands it; whoever called looks at what the cursor stopped at. */
interface TsqlStatement {

    /**
     * @param cursor at the first word, with the next semicolon or the end of the batch as its limit
     * @param statements gets what was read: {@code DECLARE @a int, @b int} is two declarations
     */
    void read(Grammar grammar, TokenCursor cursor, List<Statement> statements);
}

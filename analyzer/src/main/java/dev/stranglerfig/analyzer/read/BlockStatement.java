package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Statement;

/** Reads one statement of procedural code; the cursor ends at its semicolon, or behind THEN, LOOP or ELSE. */
public interface BlockStatement {
    Statement read(TokenCursor cursor);
}

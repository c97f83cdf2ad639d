package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Statement;

/** Reads one kind of statement. */
public interface StatementForm {

    /** Reads the statement at the head's cursor, up to where it ends or is no longer understood. */
    Statement read(StatementHead head);
}

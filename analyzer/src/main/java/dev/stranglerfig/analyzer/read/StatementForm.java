package dev.stranglerfig.analyzer.read;

/** Reads one kind of statement. */
interface StatementForm {

    /** Reads the statement at the head's cursor, up to where it ends or is no longer understood. */
    Statement read(StatementHead head);
}

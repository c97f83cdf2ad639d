package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.Optional;

/** What a query stands in: the session, the catalogue, the routine around it. */
public interface Surroundings {

    /** A table that a statement names, with what is known of its columns; empty when even the table is not known. */
    Optional<Base> table(QualifiedName name);

    /** A variable, parameter, record or cursor, or a field of one. */
    Optional<Origin> symbol(QualifiedName name);

    /** The fields of a record, the rows of a variable that holds some. */
    Optional<Base> record(QualifiedName name);

    /** What a routine of the estate returns. */
    Optional<Base> routine(FunctionCall call);

    /** A writing statement within a query was resolved: {@code WITH w AS (INSERT ...)}. */
    void written(Write write, WriteResult result);
}

package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/**
 * The body of a function, a procedure or an anonymous block.
 *
 * @param name empty for an anonymous block
 * @param language as written, folded; {@code sql} and {@code plpgsql} are read
 * @param parameters names of parameters and of the columns of RETURNS TABLE
 * @param results the columns that it returns: of RETURNS TABLE, else its OUT parameters; parameters too
 * @param searchPath the one it sets for itself
 * @param statements flat: the ends of structures stand in the list
 */
public record Routine(
        Optional<QualifiedName> name,
        String language,
        List<String> parameters,
        List<String> results,
        Optional<List<String>> searchPath,
        List<Statement> statements) {

    public Routine {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
        searchPath = searchPath.map(List::copyOf);
        statements = List.copyOf(statements);
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.OutputName;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** The columns of the rows that a procedure of T-SQL answers with: those of its first SELECT that fills neither a table nor variables. */
final class ProcedureResults {

    private static final String LANGUAGE = "tsql";

    private ProcedureResults() {}

    /** Empty when there is no such SELECT, or when a star stands in its list. */
    static Optional<List<String>> of(Routine routine) {
        if (!routine.language().equals(LANGUAGE)) {
            return Optional.empty();
        }
        for (Statement statement : routine.statements()) {
            List<Output> outputs = statement instanceof Read.Select select ? outputs(select.query()) : List.of();
            if (!outputs.isEmpty()) {
                return Optional.of(outputs.stream().map(OutputName::of).toList())
                        .filter(names -> names.stream().noneMatch(name -> name.endsWith("*")));
            }
        }
        return Optional.empty();
    }

    private static List<Output> outputs(Query query) {
        if (query.into().isPresent()) {
            return List.of();
        }
        return outputs(query.body());
    }

    private static List<Output> outputs(QueryBody body) {
        if (body instanceof QueryBody.Nested nested) {
            return outputs(nested.query());
        }
        if (body instanceof QueryBody.Combined combined) {
            return outputs(combined.arms().get(0));
        }
        boolean answers = body instanceof QueryBody.Selection selection
                && selection.outputs().stream()
                        .allMatch(output -> output.variable().isEmpty());
        return answers ? ((QueryBody.Selection) body).outputs() : List.of();
    }
}

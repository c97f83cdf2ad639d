package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Relation;
import dev.stranglerfig.analyzer.statement.Into;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import java.util.List;
import java.util.Optional;

/** Follows a query that stands alone: into variables, into what the routine returns, or to whoever asked. */
final class SelectFlow {

    private static final String LABEL = "SELECT";

    private final FlowContext context;

    SelectFlow(FlowContext context) {
        this.context = context;
    }

    void follow(Read.Select select) {
        List<ReadPlace> reads = new ReadCollector(context, LABEL).collect(select.content(), null);
        ColumnFlow columns = new ColumnFlow(context);
        Relation rows = columns.query(select.query());
        WriteFlow writes = new WriteFlow(context);
        List<QualifiedName> variables = variables(select);
        List<Place> places = writes.into(reads, variables, select.span());
        columns.values(rows, variables, places, select.span());
        Optional<Place> result = result();
        result.ifPresent(place -> writes.steps(reads, place, select.span(), "RETURN"));
        if (variables.isEmpty() && (result.isPresent() || context.origin().isEmpty())) {
            columns.returned(rows, result.orElse(new Place.Answer()), select.span(), LABEL);
        }
    }

    private Optional<Place> result() {
        if (!context.symbols().returnsQueries()) {
            return Optional.empty();
        }
        return context.routine().map(Place.Result::new);
    }

    /** {@code SELECT a INTO v}, {@code SELECT @v = a}. */
    private static List<QualifiedName> variables(Read.Select select) {
        Optional<Into> into = select.query().into();
        if (into.isPresent()) {
            return into.get().targets();
        }
        if (!(select.query().body() instanceof QueryBody.Selection body)) {
            return List.of();
        }
        List<Optional<QualifiedName>> assigned =
                body.outputs().stream().map(Output::variable).toList();
        boolean all = assigned.stream().allMatch(Optional::isPresent);
        return all ? assigned.stream().map(Optional::orElseThrow).toList() : List.of();
    }
}

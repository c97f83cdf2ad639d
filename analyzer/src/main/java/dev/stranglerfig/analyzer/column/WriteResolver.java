package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.MergeBranch;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Returned;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves a writing statement: which value reaches which column of which target. */
final class WriteResolver {

    /** What a statement calls the rows that it adds, and those that were there before. */
    private static final List<String> ROW_NAMES = List.of("inserted", "deleted", "new", "old");

    private final QueryResolver queries;
    private final @Nullable Commons around;

    WriteResolver(QueryResolver queries, @Nullable Commons around) {
        this.queries = queries;
        this.around = around;
    }

    WriteResult write(Write write) {
        Content content = write.content();
        Commons commons = queries.opened(content.commons(), null, around);
        Base target = queries.surroundings()
                .table(write.target())
                .orElseGet(() -> Base.unknown(new Place.Elsewhere(), Grade.POSSIBLE));
        WriteScope scope = new WriteScope(queries, commons, target);
        List<Written> written = new ArrayList<>();
        if (write instanceof Write.Insert insert) {
            written.add(new Written(Optional.empty(), inserted(insert, scope)));
        } else if (write instanceof Write.Update update) {
            scope.sources(content.sources());
            scope.target(update.target(), update.alias());
            assigned(update.assignments(), scope);
            written.addAll(scope.written(content.filters()));
        } else if (write instanceof Write.Merge merge) {
            merged(merge, scope);
            written.addAll(scope.merged(content.filters()));
        } else if (write instanceof Write.Delete delete) {
            scope.sources(content.sources());
            scope.target(delete.target(), delete.alias());
            written.addAll(scope.written(content.filters()));
        } else {
            content.queries()
                    .forEach(query -> written.add(new Written(
                            Optional.empty(), Placement.of(queries.query(query, null, commons), target.columns()))));
        }
        List<Relation> returned = content.returned().stream()
                .map(clause -> returned(write, clause, scope))
                .toList();
        return new WriteResult(written, returned);
    }

    private Relation inserted(Write.Insert insert, WriteScope scope) {
        Relation placed = new InsertedRows(queries, scope.commons(), scope.base()).of(insert);
        scope.target(insert.target(), insert.alias());
        scope.row("excluded", placed);
        assigned(insert.placing().fixed(), scope);
        assigned(insert.assignments(), scope);
        List<Column> columns = new ArrayList<>(placed.columns());
        columns.addAll(scope.assigned());
        Origins.Builder influences = new Origins.Builder().addAll(placed.influences());
        influences.addAll(scope.chosen(insert.content().filters(), Influence.FILTER));
        return new Relation(columns, placed.opens(), influences.build(), placed.counted());
    }

    private static void assigned(List<Assignment> assignments, WriteScope scope) {
        assignments.forEach(scope::assign);
    }

    private static void merged(Write.Merge merge, WriteScope scope) {
        scope.target(merge.target(), merge.alias());
        scope.sources(merge.content().sources());
        for (MergeBranch branch : merge.branches()) {
            assigned(branch.assignments(), scope);
            scope.insert(branch);
        }
    }

    /** The rows of the target, as the statement leaves them. */
    private Relation returned(Write write, Returned clause, WriteScope scope) {
        if (!scope.hasTarget()) {
            scope.target(write.target(), Optional.empty());
        }
        for (String name : ROW_NAMES) {
            scope.row(
                    queries.dialect().identifiers().fold(name),
                    scope.base().relation(write.span().start()));
        }
        Origins.Builder influences = new Origins.Builder();
        OutputList list = new OutputList(scope.scope(), scope.expressions(), influences);
        for (Output output : clause.outputs()) {
            list.add(output);
        }
        return list.relation(influences.build(), Origins.NONE);
    }
}

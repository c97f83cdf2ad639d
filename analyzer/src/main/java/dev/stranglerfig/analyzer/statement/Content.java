package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a statement takes its data from, the same for every kind of statement.
 *
 * @param commons its common table expressions
 * @param sources its FROM or USING clause
 * @param queries whole queries whose rows it takes
 * @param values expressions whose values reach the target
 * @param filters expressions that only choose rows
 * @param into the variables or the table that SELECT ... INTO fills
 * @param returned what the statement gives back of the rows it writes; its expressions are no values of the target
 */
public record Content(
        List<CommonTable> commons,
        List<Source> sources,
        List<Query> queries,
        List<Expression> values,
        List<Expression> filters,
        Optional<Into> into,
        List<Returned> returned) {

    public static final Content NOTHING =
            new Content(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());

    public Content {
        commons = List.copyOf(commons);
        sources = List.copyOf(sources);
        queries = List.copyOf(queries);
        values = List.copyOf(values);
        filters = List.copyOf(filters);
        returned = List.copyOf(returned);
    }

    /** This content, and what the statement gives back besides. */
    public Content returning(List<Returned> more) {
        List<Returned> all = Stream.concat(returned.stream(), more.stream()).toList();
        return new Content(commons, sources, queries, values, filters, into, all);
    }

    public static Content of(Query query) {
        return new Content(List.of(), List.of(), List.of(query), List.of(), List.of(), query.into(), List.of());
    }

    public static Content of(List<Expression> values) {
        return new Content(List.of(), List.of(), List.of(), values, List.of(), Optional.empty(), List.of());
    }

    public static Content ofSources(List<Source> sources) {
        return new Content(List.of(), sources, List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }
}

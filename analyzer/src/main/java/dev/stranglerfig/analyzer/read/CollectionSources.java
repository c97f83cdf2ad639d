package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells {@code FROM orders o, o.items i} from a table of a schema {@code o}: a name that begins with what an earlier source of the same FROM
 * clause is called is a column that holds many values.
 */
final class CollectionSources {

    private final TokenCursor cursor;
    private final Set<String> called = new HashSet<>();

    private CollectionSources(TokenCursor cursor) {
        this.cursor = cursor;
    }

    static List<Source> of(TokenCursor cursor, List<Source> sources) {
        CollectionSources collections = new CollectionSources(cursor);
        return sources.stream().map(collections::read).toList();
    }

    private Source read(Source source) {
        if (source instanceof Source.Joined joined) {
            Source first = read(joined.first());
            List<Join> joins = new ArrayList<>();
            for (Join join : joined.joins()) {
                joins.add(new Join(join.kind(), read(join.right()), join.condition(), join.columns()));
            }
            return new Source.Joined(first, joins);
        }
        if (source instanceof Source.Table table) {
            return table(table);
        }
        if (source instanceof Source.Derived derived) {
            note(derived.alias());
        }
        if (source instanceof Source.Function function) {
            note(function.alias());
        }
        return source;
    }

    private Source table(Source.Table table) {
        QualifiedName name = table.name();
        boolean collection = name.isQualified() && called.contains(name.first());
        called.add(table.alias().map(Alias::name).orElse(name.last()));
        if (!collection) {
            return table;
        }
        TokenSlice none = cursor.sliceFrom(cursor.position());
        Expression column = new Expression(name.span(), none, List.of(name), List.of(), List.of());
        Alias alias = table.alias().orElse(new Alias(name.last(), List.of()));
        return new Source.Function(column, Optional.of(alias));
    }

    private void note(Optional<Alias> alias) {
        alias.ifPresent(found -> called.add(found.name()));
    }
}

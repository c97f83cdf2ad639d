package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/** Which table {@code UPDATE a SET ... FROM t AS a} and {@code DELETE a FROM t AS a} write: the one that a source calls so. */
public final class AliasedTarget {

    private AliasedTarget() {}

    /** The table that a source gives this name, empty when none does and the name is the table's own. */
    public static Optional<QualifiedName> of(QualifiedName written, List<Source> sources) {
        if (written.isQualified()) {
            return Optional.empty();
        }
        for (Source source : sources) {
            Optional<QualifiedName> found = in(written, source);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<QualifiedName> in(QualifiedName written, Source source) {
        if (source instanceof Source.Table table) {
            boolean named = table.alias()
                    .map(Alias::name)
                    .filter(written.last()::equals)
                    .isPresent();
            return named ? Optional.of(table.name()) : Optional.empty();
        }
        if (source instanceof Source.Joined joined) {
            Optional<QualifiedName> first = in(written, joined.first());
            if (first.isPresent()) {
                return first;
            }
            return of(written, joined.joins().stream().map(Join::right).toList());
        }
        return Optional.empty();
    }
}

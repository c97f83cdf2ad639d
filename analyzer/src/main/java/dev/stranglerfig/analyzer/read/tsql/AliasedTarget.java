package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code UPDATE a SET ... FROM dbo.t AS a JOIN s ON ...} writes: the table behind the alias, which then is no source any more.
 *
 * @param name the table that is written
 * @param alias what the statement calls it
 * @param sources the other members of the FROM clause
 * @param filters the conditions of joins that went with it
 */
record AliasedTarget(QualifiedName name, Optional<String> alias, List<Source> sources, List<Expression> filters) {

    AliasedTarget {
        sources = List.copyOf(sources);
        filters = List.copyOf(filters);
    }

    static AliasedTarget of(QualifiedName written, List<Source> sources, List<CommonTable> commons) {
        Finding finding = new Finding(written);
        List<Source> others = new ArrayList<>();
        sources.forEach(source -> finding.without(source).ifPresent(others::add));
        if (finding.found.isPresent()) {
            QualifiedName table = finding.found.get().name();
            Optional<String> alias = finding.found.get().alias().map(Alias::name);
            return throughCommons(new AliasedTarget(table, alias, others, finding.filters), written, commons);
        }
        Optional<QualifiedName> base = finding.derived.flatMap(derived -> BaseTable.of(derived.query()));
        QualifiedName name = base.orElse(written);
        Optional<String> alias = base.isPresent() ? Optional.of(written.last()) : Optional.empty();
        return throughCommons(new AliasedTarget(name, alias, sources, List.of()), written, commons);
    }

    /** A target that is a common table expression stays a source: its rows say what is written and what with. */
    private static AliasedTarget throughCommons(
            AliasedTarget target, QualifiedName written, List<CommonTable> commons) {
        Optional<CommonTable> common = BaseTable.common(target.name(), commons);
        Optional<QualifiedName> base = common.flatMap(found -> BaseTable.of(found, commons));
        if (base.isEmpty()) {
            return target;
        }
        List<Source> sources = new ArrayList<>(target.sources());
        Optional<Alias> alias = target.alias().map(name -> new Alias(name, List.of()));
        sources.add(0, new Source.Table(target.name(), alias));
        return new AliasedTarget(base.get(), Optional.empty(), sources, target.filters());
    }

    /** Looks for the target among the sources and takes it out. */
    private static final class Finding {

        private final QualifiedName written;
        private final List<Expression> filters = new ArrayList<>();
        private Optional<Source.Table> found = Optional.empty();
        private Optional<Source.Derived> derived = Optional.empty();

        Finding(QualifiedName written) {
            this.written = written;
        }

        Optional<Source> without(Source source) {
            if (source instanceof Source.Joined joined) {
                return withoutIn(joined);
            }
            if (source instanceof Source.Derived query && isAlias(query.alias())) {
                derived = Optional.of(query);
            }
            if (found.isEmpty() && source instanceof Source.Table table && isTarget(table)) {
                found = Optional.of(table);
                return Optional.empty();
            }
            return Optional.of(source);
        }

        private Optional<Source> withoutIn(Source.Joined joined) {
            Optional<Source> first = without(joined.first());
            List<Join> joins = new ArrayList<>();
            for (Join join : joined.joins()) {
                Optional<Source> right = without(join.right());
                if (right.isEmpty()) {
                    join.condition().ifPresent(filters::add);
                } else if (first.isEmpty()) {
                    first = right;
                    join.condition().ifPresent(filters::add);
                } else {
                    joins.add(new Join(join.kind(), right.get(), join.condition(), join.columns()));
                }
            }
            if (first.isEmpty() || joins.isEmpty()) {
                return first;
            }
            return Optional.of(new Source.Joined(first.get(), joins));
        }

        private boolean isTarget(Source.Table table) {
            if (table.alias().isPresent() && isAlias(table.alias())) {
                return true;
            }
            boolean same = table.name().parts().equals(written.parts());
            boolean own = table.name().last().equals(written.last())
                    && (!written.isQualified() || !table.name().isQualified());
            return same || (own && table.alias().isEmpty());
        }

        private boolean isAlias(Optional<Alias> alias) {
            return !written.isQualified()
                    && alias.isPresent()
                    && alias.get().name().equals(written.last());
        }
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.Source;
import org.jspecify.annotations.Nullable;

/** What the sources of a FROM clause read. */
final class SourceReads implements Source.Cases<Boolean> {

    private final ReadCollector collector;
    private final @Nullable CommonScope scope;
    private final Flow flow;

    SourceReads(ReadCollector collector, @Nullable CommonScope scope, Flow flow) {
        this.collector = collector;
        this.scope = scope;
        this.flow = flow;
    }

    void add(Source source) {
        source.fold(this);
    }

    @Override
    public Boolean table(Source.Table source) {
        if (!collector.isCollection(source.name())) {
            collector.table(source.name(), scope, flow);
        }
        collector.sees(source.alias().map(Alias::name).orElse(source.name().last()));
        return true;
    }

    @Override
    public Boolean derived(Source.Derived source) {
        collector.query(source.query(), scope, flow);
        source.alias().ifPresent(alias -> collector.sees(alias.name()));
        return true;
    }

    @Override
    public Boolean function(Source.Function source) {
        collector.expression(source.call(), scope, flow);
        return true;
    }

    @Override
    public Boolean files(Source.Files source) {
        collector.path(source.path());
        return true;
    }

    @Override
    public Boolean joined(Source.Joined source) {
        source.first().fold(this);
        for (Join join : source.joins()) {
            join.right().fold(this);
            join.condition().ifPresent(condition -> collector.expression(condition, scope, Flow.INFLUENCE));
        }
        return true;
    }

    @Override
    public Boolean pivoted(Source.Pivoted source) {
        source.source().fold(this);
        source.aggregates().forEach(output -> collector.expression(output.expression(), scope, flow));
        source.columns().forEach(column -> collector.expression(column, scope, flow));
        source.values().forEach(value -> collector.expression(value.expression(), scope, Flow.INFLUENCE));
        return true;
    }

    @Override
    public Boolean unpivoted(Source.Unpivoted source) {
        return source.source().fold(this);
    }

    @Override
    public Boolean recognized(Source.Recognized source) {
        source.source().fold(this);
        source.measures().forEach(output -> collector.expression(output.expression(), scope, flow));
        source.conditions().forEach(condition -> collector.expression(condition, scope, Flow.INFLUENCE));
        return true;
    }
}

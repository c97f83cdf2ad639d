package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.QueryBody;
import org.jspecify.annotations.Nullable;

/** What the body of a query reads: values through its list and its sources, influence through its filters. */
final class BodyReads implements QueryBody.Cases<Boolean> {

    private final ReadCollector collector;
    private final @Nullable CommonScope scope;
    private final Flow flow;

    BodyReads(ReadCollector collector, @Nullable CommonScope scope, Flow flow) {
        this.collector = collector;
        this.scope = scope;
        this.flow = flow;
    }

    @Override
    public Boolean selection(QueryBody.Selection body) {
        int before = collector.sources();
        SourceReads sources = new SourceReads(collector, scope, flow);
        body.sources().forEach(sources::add);
        body.outputs().forEach(output -> collector.expression(output.expression(), scope, flow));
        body.filters().forEach(filter -> collector.expression(filter, scope, Flow.INFLUENCE));
        body.groups().forEach(group -> collector.expression(group, scope, Flow.INFLUENCE));
        collector.forget(before);
        return true;
    }

    @Override
    public Boolean rows(QueryBody.Rows body) {
        body.rows().forEach(row -> row.forEach(value -> collector.expression(value, scope, flow)));
        return true;
    }

    @Override
    public Boolean nested(QueryBody.Nested body) {
        collector.query(body.query(), scope, flow);
        return true;
    }

    @Override
    public Boolean combined(QueryBody.Combined body) {
        BodyReads choosing = new BodyReads(collector, scope, Flow.INFLUENCE);
        for (int index = 0; index < body.arms().size(); index++) {
            body.arms().get(index).fold(body.gives(index) ? this : choosing);
        }
        return true;
    }
}

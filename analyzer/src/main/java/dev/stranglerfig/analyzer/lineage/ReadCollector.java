package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Write;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places that one statement takes its data from, through common table expressions and nested queries. */
final class ReadCollector {

    /** So many common table expressions wait until somebody reads them; more are followed in their order, so that no chain of them nests. */
    private static final int MANY_COMMONS = 100;

    private final FlowContext context;
    private final String label;
    private final Set<ReadPlace> reads = new LinkedHashSet<>();
    private final List<String> aliases = new ArrayList<>();

    ReadCollector(FlowContext context, String label) {
        this.context = context;
        this.label = label;
    }

    /** Everything the content names, as seen by its statement. */
    List<ReadPlace> collect(Content content, @Nullable CommonScope outer) {
        List<CommonScope> own = new ArrayList<>();
        CommonScope scope = opened(content.commons(), outer, own);
        SourceReads sources = new SourceReads(this, scope, Flow.VALUE);
        content.sources().forEach(sources::add);
        content.queries().forEach(query -> query(query, scope, Flow.VALUE));
        content.values().forEach(value -> expression(value, scope, Flow.VALUE));
        content.filters().forEach(filter -> expression(filter, scope, Flow.INFLUENCE));
        closed(own);
        return List.copyOf(reads);
    }

    void query(Query query, @Nullable CommonScope outer, Flow flow) {
        List<CommonScope> own = new ArrayList<>();
        CommonScope scope = opened(query.commons(), outer, own);
        query.body().fold(new BodyReads(this, scope, flow));
        query.arrangement().forEach(expression -> expression(expression, scope, Flow.INFLUENCE));
        closed(own);
    }

    void expression(Expression expression, @Nullable CommonScope scope, Flow flow) {
        expression.queries().forEach(query -> query(query, scope, flow));
        expression.calls().forEach(call -> call(call, flow));
        expression.names().forEach(name -> symbol(name, flow));
    }

    /** A source is called so in what follows. */
    void sees(String alias) {
        aliases.add(alias);
    }

    int sources() {
        return aliases.size();
    }

    /** The sources behind these are seen no more. */
    void forget(int before) {
        aliases.subList(before, aliases.size()).clear();
    }

    /** {@code FROM orders o, o.items}: a column of a source before it. */
    boolean isCollection(QualifiedName name) {
        return name.isQualified()
                && context.dialect().has(SyntaxFeature.COLLECTION_SOURCES)
                && aliases.contains(name.first());
    }

    /** A name in a FROM clause. */
    void table(QualifiedName name, @Nullable CommonScope scope, Flow flow) {
        if (!name.isQualified()) {
            Optional<CommonScope> common = CommonScope.find(scope, name.last());
            if (common.isPresent()) {
                common(common.get(), flow);
                return;
            }
        }
        if (SystemNames.isSystemTable(name, context.dialect())) {
            context.log().fact(Fact.of(name.table().toString(), Fact.Kind.SYSTEM));
        }
        if (context.isSystemTable(name)) {
            return;
        }
        context.resolve(name).ifPresent(resolved -> found(name, resolved, flow));
    }

    /** Files in a FROM clause. */
    void path(String path) {
        context.log().fact(Fact.of(path, Fact.Kind.PATH));
    }

    void call(FunctionCall call, Flow flow) {
        QualifiedName name = call.name();
        if (context.symbols().declares(name.first())) {
            symbol(name, flow);
            return;
        }
        Optional<TableRef> known = context.session().index().routine(name);
        known.ifPresent(routine -> add(new ReadPlace(new Place.Result(routine), flow, Grade.INFERRED)));
        boolean stated = name.isQualified() && !SystemNames.isSystemFunction(name);
        if (known.isEmpty() && stated && context.isUnknownRoutine(name)) {
            return;
        }
        if (known.isPresent() || stated) {
            context.called(known.orElse(name.table()), call);
        }
    }

    private void symbol(QualifiedName name, Flow flow) {
        if (context.symbols().declares(name.first())) {
            add(new ReadPlace(context.symbols().place(name.first()), flow, Grade.INFERRED));
        }
    }

    private void found(QualifiedName name, Session.Resolved resolved, Flow flow) {
        add(new ReadPlace(resolved.place(), flow, resolved.grade()));
        if (resolved.place() instanceof Place.Table table) {
            Evidence evidence = context.evidence(name.span(), label);
            Grade grade = resolved.grade().worse(context.grade(name.span()));
            context.log().use(new TableUse(table.name(), TableUse.Kind.READ, evidence, grade));
            context.mention(TableUse.Kind.READ, table.name(), name.span());
        }
    }

    private void add(ReadPlace read) {
        reads.add(read);
    }

    private @Nullable CommonScope opened(
            List<CommonTable> commons, @Nullable CommonScope outer, List<CommonScope> own) {
        CommonScope scope = outer;
        for (CommonTable common : commons) {
            scope = CommonScope.with(scope, common);
            if (scope != null) {
                own.add(scope);
            }
        }
        own.forEach(this::runWriting);
        if (own.size() > MANY_COMMONS) {
            own.forEach(this::read);
        }
        return scope;
    }

    /** INSERT, UPDATE and DELETE in a WITH run whether or not anything reads what they return. */
    private void runWriting(CommonScope scope) {
        if (scope.table().statement() instanceof Write write) {
            new WriteFlow(context).follow(write, scope.inside());
        }
    }

    private void closed(List<CommonScope> own) {
        for (CommonScope scope : own) {
            boolean query = scope.table().statement() instanceof Read;
            if (query && !scope.isUsed()) {
                context.log().fact(Fact.of(scope.table().name(), Fact.Kind.UNUSED));
            }
        }
    }

    private void common(CommonScope common, Flow flow) {
        common.use();
        List<ReadPlace> known = read(common);
        if (known != null) {
            known.forEach(read -> add(read.through(flow)));
        }
    }

    /** What the expression reads, found once; null while it is being followed. */
    private @Nullable List<ReadPlace> read(CommonScope common) {
        List<ReadPlace> known = common.reads();
        if (known == null && common.enter()) {
            known = readsOf(common);
            common.leave(known);
        }
        return known;
    }

    private List<ReadPlace> readsOf(CommonScope common) {
        ReadCollector inner = new ReadCollector(context, label);
        if (common.table().statement() instanceof Read read) {
            return inner.collect(read.content(), common.inside());
        }
        if (common.table().statement() instanceof Write write) {
            inner.table(write.target(), null, Flow.VALUE);
        }
        return List.copyOf(inner.reads);
    }
}

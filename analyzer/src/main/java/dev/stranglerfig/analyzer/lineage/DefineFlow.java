package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Base;
import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Relation;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows definitions: what they make, what data the new thing holds, what becomes of old names. */
final class DefineFlow implements Define.Cases<Boolean> {

    /** A table or view that a query fills. */
    private record Filling(QualifiedName name, Lifetime lifetime, List<String> columns, Query query) {}

    private final FlowContext context;
    private final WriteFlow writes;

    DefineFlow(FlowContext context) {
        this.context = context;
        this.writes = new WriteFlow(context);
    }

    @Override
    public Boolean table(Define.Table statement) {
        Optional<Place> place = made(statement.name(), statement.lifetime());
        String label = "CREATE TABLE " + statement.name().table();
        place.ifPresent(made -> {
            if (made instanceof Place.Table table) {
                Evidence evidence = context.evidence(statement.span(), label);
                context.log().use(new TableUse(table.name(), TableUse.Kind.DEFINED, evidence, Grade.PROVEN));
                context.mention(
                        TableUse.Kind.WRITTEN, table.name(), statement.name().span());
            }
            statement.parents().forEach(parent -> partOf(made, parent, statement.span(), label));
            columnsOf(statement).ifPresent(columns -> context.session().learn(made, columns));
        });
        return true;
    }

    @Override
    public Boolean tableFromQuery(Define.TableFromQuery statement) {
        filled(
                new Filling(statement.name(), statement.lifetime(), statement.columns(), statement.query()),
                "CREATE TABLE ");
        return true;
    }

    @Override
    public Boolean view(Define.View statement) {
        filled(
                new Filling(statement.name(), statement.lifetime(), statement.columns(), statement.query()),
                "CREATE VIEW ");
        return true;
    }

    @Override
    public Boolean routine(Define.RoutineDefinition statement) {
        Routine routine = statement.routine();
        QualifiedName written = routine.name().orElseThrow();
        TableRef name = context.session().newTable(written);
        context.log().fact(Fact.of(name.toString(), Fact.Kind.CREATED));
        Evidence evidence = context.evidence(statement.span(), "CREATE FUNCTION " + name);
        context.log().routine(name, evidence);
        List<CallArguments> calls = context.session().index().argumentsOf(name);
        if (calls.isEmpty() || !RoutineText.buildsSql(routine)) {
            body(name, routine, Symbols.ofRoutine(name, routine, 0).within(context.symbols()), evidence);
            return true;
        }
        for (int call = 0; call < calls.size(); call++) {
            Symbols symbols = Symbols.ofRoutine(name, routine, call).within(context.symbols());
            symbols.bind(calls.get(call), routine.parameters());
            body(name, routine, symbols, evidence);
        }
        return true;
    }

    /** Follows a body once, in a session of its own. */
    private void body(TableRef name, Routine routine, Symbols symbols, Evidence evidence) {
        symbols.declare("new");
        symbols.declare("old");
        List<String> path = routine.searchPath().orElse(context.session().searchPath());
        Session session = context.session().ofRoutine(name, path);
        routine.name()
                .flatMap(written -> context.session().index().triggeringTable(written.table()))
                .ifPresent(session::rowsOf);
        FlowContext inner = context.in(session, symbols);
        new StatementRun(inner, routine.statements()).run();
        for (String parameter : routine.parameters()) {
            Place.Variable value = symbols.place(parameter);
            if (value.generation() > 0) {
                inner.log().step(new Step(value, new Place.Result(name), evidence, Grade.INFERRED, Flow.VALUE));
            }
        }
        new ColumnFlow(inner).results(routine, evidence.statement());
    }

    @Override
    public Boolean container(Define.Container statement) {
        TableRef name = context.session().newTable(statement.name());
        context.log().fact(Fact.of(name.toString(), Fact.Kind.CREATED));
        Symbols symbols = context.session().container(name);
        context.session().index().membersOf(name).forEach(symbols::declare);
        new StatementRun(context.inRoutine(symbols), statement.statements()).run();
        return true;
    }

    @Override
    public Boolean trigger(Define.Trigger statement) {
        TableRef routine = context.session()
                .index()
                .routine(statement.routine())
                .orElse(context.session().newTable(statement.routine()));
        Evidence evidence = context.evidence(statement.span(), "CREATE TRIGGER");
        context.resolve(statement.table())
                .ifPresent(table -> statement.rows().forEach(row -> {
                    Place rows = new Place.Variable(routine.toString(), row, 0);
                    context.log().step(new Step(table.place(), rows, evidence, Grade.INFERRED, Flow.VALUE));
                    new ColumnFlow(context).same(table.place(), rows, statement.span(), "CREATE TRIGGER");
                }));
        return true;
    }

    /** Known to the whole estate before anything is followed. */
    @Override
    public Boolean synonym(Define.Synonym statement) {
        return true;
    }

    @Override
    public Boolean rule(Define.Rule statement) {
        Symbols symbols = Symbols.ofBlock(
                context.session().name() + "#" + statement.span().start(), context.routine());
        symbols.declare("new");
        symbols.declare("old");
        FlowContext inner = context.inRoutine(symbols);
        context.resolve(statement.table()).ifPresent(table -> {
            ReadPlace rows = new ReadPlace(table.place(), Flow.VALUE, Grade.INFERRED);
            WriteFlow into = new WriteFlow(inner);
            ColumnFlow columns = new ColumnFlow(inner);
            columns.same(table.place(), symbols.place("new"), statement.span(), "CREATE RULE");
            columns.same(table.place(), symbols.place("old"), statement.span(), "CREATE RULE");
            into.steps(List.of(rows), symbols.place("new"), statement.span(), "CREATE RULE");
            into.steps(List.of(rows), symbols.place("old"), statement.span(), "CREATE RULE");
        });
        List<Statement> actions = statement.actions();
        new StatementRun(inner, actions).run();
        return true;
    }

    @Override
    public Boolean rename(Define.Rename statement) {
        Optional<Session.Resolved> from = context.resolve(statement.name());
        if (from.isEmpty()) {
            return true;
        }
        Place old = from.get().place();
        QualifiedName to = statement.to();
        if (old instanceof Place.Table table) {
            TableRef name = renamed(table.name(), statement);
            context.log().fact(Fact.renamed(table.name().toString(), name.toString()));
            String label = "ALTER TABLE " + table.name() + " RENAME";
            context.log().renamed(table.name(), name);
            step(old, new Place.Table(name), statement.span(), label);
            renamedColumns(old, new Place.Table(name), statement.span(), label);
            Evidence evidence = context.evidence(statement.span(), label);
            context.log()
                    .use(new TableUse(
                            name, TableUse.Kind.RENAMED, evidence, from.get().grade()));
            return true;
        }
        Place.Temporary made = context.session().makeTemporary(to.last());
        context.session().dropTemporary(statement.name());
        String label = "ALTER TABLE " + statement.name().table() + " RENAME";
        step(old, made, statement.span(), label);
        renamedColumns(old, made, statement.span(), label);
        return true;
    }

    private void renamedColumns(Place old, Place made, Span span, String label) {
        new ColumnFlow(context).same(old, made, span, label);
        context.session().columnsOf(old).ifPresent(columns -> context.session().learn(made, columns));
    }

    @Override
    public Boolean attachment(Define.Attachment statement) {
        context.resolve(statement.child())
                .ifPresent(child -> partOf(
                        child.place(),
                        statement.parent(),
                        statement.span(),
                        "ALTER TABLE " + statement.parent().table()));
        return true;
    }

    @Override
    public Boolean caching(Define.Caching statement) {
        fact(statement.name(), Fact.Kind.CACHED);
        return true;
    }

    @Override
    public Boolean swap(Define.Swap statement) {
        Optional<Session.Resolved> one = context.resolve(statement.name());
        Optional<Session.Resolved> other = context.resolve(statement.other());
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        swapped(one.get(), other.get(), statement);
        swapped(other.get(), one.get(), statement);
        return true;
    }

    private void swapped(Session.Resolved from, Session.Resolved to, Define.Swap statement) {
        String label = "SWAP " + statement.name().table() + " WITH "
                + statement.other().table();
        step(from.place(), to.place(), statement.span(), label);
        if (from.place() instanceof Place.Table table && to.place() instanceof Place.Table other) {
            Evidence evidence = context.evidence(statement.span(), label);
            context.log()
                    .fact(Fact.swapped(table.name().toString(), other.name().toString()));
            context.log().use(new TableUse(table.name(), TableUse.Kind.WRITTEN, evidence, from.grade()));
        }
    }

    @Override
    public Boolean alteration(Define.Alteration statement) {
        fact(statement.name(), Fact.Kind.ALTERED);
        if (!statement.changes().isEmpty()) {
            changed(statement);
        }
        return true;
    }

    private void changed(Define.Alteration statement) {
        Place place = context.session().resolve(statement.name()).place();
        context.session()
                .columnsOf(place)
                .ifPresent(columns -> context.session().learn(place, columns.changed(statement.changes())));
    }

    @Override
    public Boolean removal(Define.Removal statement) {
        for (QualifiedName name : statement.names()) {
            fact(name, Fact.Kind.DROPPED);
            dropped(name);
            context.session().dropTemporary(name);
        }
        return true;
    }

    @Override
    public Boolean truncation(Define.Truncation statement) {
        statement.names().forEach(name -> fact(name, Fact.Kind.TRUNCATED));
        return true;
    }

    @Override
    public Boolean other(Define.Other statement) {
        return true;
    }

    private void filled(Filling filling, String verb) {
        QualifiedName name = filling.name();
        Query query = filling.query();
        String label = verb + name.table();
        ColumnFlow columns = new ColumnFlow(context);
        Relation rows = columns.query(query).named(filling.columns());
        List<ReadPlace> reads = new ReadCollector(context, label).collect(Content.of(query), null);
        Optional<Place> place = made(name, filling.lifetime());
        Span span = new Span(
                name.span().start(), Math.max(name.span().start(), query.span().end()));
        place.ifPresent(made -> {
            if (made instanceof Place.Table table) {
                Evidence evidence = context.evidence(span, label);
                Grade grade = context.grade(span);
                context.log().use(new TableUse(table.name(), TableUse.Kind.WRITTEN, evidence, grade));
                context.mention(TableUse.Kind.WRITTEN, table.name(), name.span());
            }
            writes.steps(reads, made, span, label);
            columns.log(rows, made, span, label);
            context.session().learn(made, ColumnFlow.known(rows));
        });
    }

    /** The columns that a table is defined with: its own, those of its parents and of LIKE. */
    private Optional<KnownColumns.Columns> columnsOf(Define.Table statement) {
        List<String> names = new ArrayList<>();
        for (QualifiedName pattern : Stream.concat(statement.parents().stream(), statement.patterns().stream())
                .toList()) {
            Optional<KnownColumns.Columns> known = context.session()
                    .columnsOf(context.session().resolve(pattern).place());
            if (known.isEmpty() || known.get().completeness() == Base.Completeness.SOME) {
                return Optional.empty();
            }
            names.addAll(known.get().names());
        }
        names.addAll(statement.columns());
        return Optional.of(KnownColumns.Columns.all(names))
                .filter(columns -> !columns.names().isEmpty());
    }

    private Optional<Place> made(QualifiedName name, Lifetime lifetime) {
        boolean hash = context.dialect().has(SyntaxFeature.HASH_TEMPORARIES)
                && name.last().startsWith("#");
        if (hash || lifetime == Lifetime.TEMPORARY || Session.isTemporarySchema(name)) {
            context.log().temporary(name.last());
            context.log().fact(Fact.of(name.last(), Fact.Kind.CREATED));
            context.log().fact(Fact.of(name.last(), Fact.Kind.TEMPORARY));
            return Optional.of(context.session().makeTemporary(name.last()));
        }
        Optional<QualifiedName> known = context.known(name);
        if (known.isEmpty()) {
            return context.resolve(name).map(Session.Resolved::place);
        }
        TableRef table = context.session().newTable(known.get());
        context.log().fact(Fact.of(table.toString(), Fact.Kind.CREATED));
        context.log().defined(table);
        return Optional.of(new Place.Table(table));
    }

    private void partOf(Place child, QualifiedName parent, Span span, String label) {
        context.resolve(parent).ifPresent(whole -> step(child, whole.place(), span, label));
    }

    private void step(Place from, Place to, Span span, String label) {
        context.log().step(new Step(from, to, context.evidence(span, label), context.grade(span), Flow.VALUE));
    }

    private void fact(QualifiedName name, Fact.Kind kind) {
        context.resolve(name).ifPresent(resolved -> {
            if (resolved.place() instanceof Place.Table table) {
                context.log().fact(Fact.of(table.name().toString(), kind));
                context.mention(TableUse.Kind.WRITTEN, table.name(), name.span());
            } else {
                context.log().fact(Fact.of(name.last(), kind));
            }
        });
    }

    private void dropped(QualifiedName name) {
        context.resolve(name).ifPresent(resolved -> {
            if (resolved.place() instanceof Place.Table table) {
                context.log().dropped(table.name());
            }
        });
    }

    private static TableRef renamed(TableRef old, Define.Rename statement) {
        if (statement.completion() == Define.Rename.Completion.WHOLE
                || old.schema().isEmpty()) {
            return statement.to().table();
        }
        return TableRef.of(old.schema().get(), statement.to().last());
    }
}

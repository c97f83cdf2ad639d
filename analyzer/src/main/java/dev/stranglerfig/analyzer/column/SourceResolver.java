package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds the sources of a FROM clause to their names, left to right: each sees those before it as far as it may. */
final class SourceResolver implements Source.Cases<Binding> {

    private final QueryResolver queries;
    private final Scope scope;
    private final @Nullable Commons commons;
    private final Origins.Builder influences;
    private boolean applied;

    SourceResolver(QueryResolver queries, Scope scope, @Nullable Commons commons, Origins.Builder influences) {
        this.queries = queries;
        this.scope = scope;
        this.commons = commons;
        this.influences = influences;
    }

    void add(Source source) {
        source.fold(this);
    }

    private Binding bound(Binding binding) {
        scope.bind(binding);
        influences.addAll(binding.relation().influences());
        return binding;
    }

    @Override
    public Binding table(Source.Table source) {
        QualifiedName name = source.name();
        Optional<Binding> owner = collectionOwner(name);
        if (owner.isPresent()) {
            return bound(collection(source, owner.get()));
        }
        List<String> columns = source.alias().map(Alias::columns).orElse(List.of());
        Optional<String> alias = source.alias().map(Alias::name);
        Commons common = name.isQualified() ? null : Commons.find(commons, name.last());
        if (common != null) {
            Relation relation = queries.common(common).named(columns);
            return bound(Binding.table(name, alias, relation, Optional.empty()));
        }
        int at = name.span().start();
        Base base =
                queries.surroundings().table(name).orElseGet(() -> Base.unknown(new Place.Elsewhere(), Grade.POSSIBLE));
        return bound(Binding.table(name, alias, base.relation(at).named(columns), Optional.of(base)));
    }

    /** The source before, one of whose columns {@code FROM orders o, o.items} names as a source. */
    private Optional<Binding> collectionOwner(QualifiedName name) {
        if (!name.isQualified() || !queries.dialect().has(SyntaxFeature.COLLECTION_SOURCES)) {
            return Optional.empty();
        }
        for (Scope current = scope; current != null; current = current.outer()) {
            Optional<Binding> owner = current.called(name.parts(), 1);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    private static Binding collection(Source.Table source, Binding owner) {
        Origins values = owner.member(source.name().parts().get(1));
        String name = source.alias().map(Alias::name).orElse(source.name().last());
        int at = source.name().span().start();
        Relation relation = new Relation(List.of(Column.of(name, values, at)), List.of(), Origins.NONE, Origins.NONE);
        return new Binding(List.of(name), relation, Optional.empty(), values);
    }

    @Override
    public Binding derived(Source.Derived source) {
        boolean lateral = applied || source.sight() == Source.Sight.LATERAL;
        Relation relation = queries.query(source.query(), lateral ? scope : scope.outer(), commons);
        List<String> columns = source.alias().map(Alias::columns).orElse(List.of());
        return bound(Binding.of(source.alias().map(Alias::name), relation.named(columns)));
    }

    @Override
    public Binding function(Source.Function source) {
        return bound(
                new TableFunction(queries, new ExpressionResolver(queries, scope, commons), influences).of(source));
    }

    @Override
    public Binding files(Source.Files source) {
        Base base = Base.unknown(new Place.Elsewhere(), Grade.POSSIBLE);
        List<String> columns = source.alias().map(Alias::columns).orElse(List.of());
        return bound(
                Binding.of(source.alias().map(Alias::name), base.relation(0).named(columns)));
    }

    @Override
    public Binding joined(Source.Joined source) {
        Binding first = source.first().fold(this);
        source.joins().forEach(this::join);
        return first;
    }

    private void join(Join join) {
        int before = scope.bindings().size();
        boolean outside = applied;
        applied = join.isLateral();
        join.right().fold(this);
        applied = outside;
        List<Binding> right =
                List.copyOf(scope.bindings().subList(before, scope.bindings().size()));
        List<Binding> left = List.copyOf(scope.bindings().subList(0, before));
        SharedColumns shared = new SharedColumns(scope, influences, join.isSemi());
        if (join.isNatural()) {
            shared.natural(left, right);
        }
        join.columns().forEach(column -> shared.add(column, left, right));
        join.condition().ifPresent(this::condition);
        if (join.isSemi()) {
            right.forEach(scope::hide);
        }
    }

    private void condition(Expression condition) {
        new ExpressionResolver(queries, scope, commons).choice(condition, Influence.JOIN, influences);
    }

    @Override
    public Binding pivoted(Source.Pivoted source) {
        Binding input = inner(source.source());
        return bound(new PivotResolver(queries, commons, input, influences).pivoted(source));
    }

    @Override
    public Binding unpivoted(Source.Unpivoted source) {
        Binding input = inner(source.source());
        return bound(new PivotResolver(queries, commons, input, influences).unpivoted(source));
    }

    @Override
    public Binding recognized(Source.Recognized source) {
        Binding input = inner(source.source());
        return bound(new PatternResolver(queries, commons, input, influences).of(source));
    }

    /** A source that another one is made of: seen by that one only. */
    private Binding inner(Source source) {
        Scope own = new Scope(scope);
        SourceResolver resolver = new SourceResolver(queries, own, commons, influences);
        source.fold(resolver);
        if (own.bindings().size() == 1) {
            return own.bindings().get(0);
        }
        OutputList all = new OutputList(own, new ExpressionResolver(queries, own, commons), influences);
        all.all();
        return Binding.of(Optional.empty(), all.relation(Origins.NONE, Origins.NONE));
    }
}

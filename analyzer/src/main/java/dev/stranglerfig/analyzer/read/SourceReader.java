package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads FROM clauses: tables, queries, functions and the joins between them. */
public final class SourceReader {

    /** {@code INNER HASH JOIN}: how the rows are to be found. */
    private static final Set<Word> WAYS = EnumSet.of(Word.HASH, Word.LOOP, Word.MERGE);

    private static final Set<Word> SAMPLING = EnumSet.of(Word.BERNOULLI, Word.SYSTEM, Word.BLOCK, Word.ROW);

    /** Each holds the source before it, so that their number is a depth. */
    private static final int MOST_SUFFIXES = 50;

    private static final String MISSING = "a table is missing";

    private final Grammar grammar;
    private final Map<Word, SourceForm> forms = new EnumMap<>(Word.class);
    private final Map<Word, SourceSuffix> suffixes = new EnumMap<>(Word.class);

    public SourceReader(Grammar grammar) {
        this.grammar = grammar;
        List.of(Word.FOR, Word.VERSION, Word.TIMESTAMP).forEach(word -> suffixes.put(word, new VersionSuffix(grammar)));
        grammar.idiom().sources(grammar, forms);
        suffixes.put(Word.PIVOT, new PivotSuffix(grammar));
        suffixes.put(Word.UNPIVOT, new UnpivotSuffix(grammar));
        suffixes.put(Word.MATCH_RECOGNIZE, new MatchRecognizeSuffix(grammar));
        grammar.idiom().suffixes(grammar, suffixes);
    }

    public List<Source> list(TokenCursor cursor) {
        List<Source> sources = new ArrayList<>();
        do {
            Optional<Source> source = joined(cursor);
            if (source.isEmpty() && cursor.position() > 0) {
                cursor.source().unread(cursor.position() - 1, MISSING);
            }
            source.ifPresent(sources::add);
        } while (cursor.accept(TokenKind.COMMA));
        if (cursor.tokens().dialect().has(SyntaxFeature.COLLECTION_SOURCES)) {
            return CollectionSources.of(cursor, sources);
        }
        return sources;
    }

    /** One source with the joins that follow it. */
    public Optional<Source> joined(TokenCursor cursor) {
        Optional<Source> first = primary(cursor);
        return first.map(source -> joinsBehind(cursor, source));
    }

    /** The source with what may stand behind it and the joins that follow. */
    public Source joins(TokenCursor cursor, Source first) {
        return joinsBehind(cursor, withSuffixes(cursor, first));
    }

    private Source joinsBehind(TokenCursor cursor, Source first) {
        List<Join> joins = new ArrayList<>();
        while (startsJoin(cursor)) {
            join(cursor).ifPresent(joins::add);
        }
        if (joins.isEmpty()) {
            return first;
        }
        return new Source.Joined(first, joins);
    }

    private boolean startsJoin(TokenCursor cursor) {
        if (SetOperator.starts(grammar, cursor)) {
            return false;
        }
        return cursor.isAny(grammar.syntax().joinWords()) && !cursor.isAhead(1, TokenKind.OPEN)
                || cursor.is(Word.JOIN)
                || cursor.isSequence(Word.LATERAL, Word.VIEW);
    }

    /** {@code [AS] alias [(columns)]}. */
    public Optional<Alias> alias(TokenCursor cursor) {
        grammar.idiom().hints(cursor);
        Optional<Alias> alias = bareAlias(cursor);
        grammar.idiom().hints(cursor);
        return alias;
    }

    private Optional<Alias> bareAlias(TokenCursor cursor) {
        if (cursor.isSequence(Word.AS, Word.OF)) {
            return Optional.empty();
        }
        boolean said = cursor.accept(Word.AS);
        boolean named = cursor.is(TokenKind.QUOTED_NAME)
                || cursor.is(TokenKind.HOLE)
                || (cursor.is(TokenKind.WORD)
                        && (said || !(cursor.isAny(grammar.syntax().noSourceAlias()) || startsSuffix(cursor))));
        Optional<String> name = named ? NameReader.simple(cursor) : Optional.empty();
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN) && (name.isPresent() || said)) {
            columns = columns(cursor.inside());
        }
        List<String> given = columns;
        return name.map(found -> new Alias(found, given));
    }

    /** {@code (a, b)}, or with types as functions that return records have them. */
    private static List<String> columns(TokenCursor inner) {
        List<String> names = new ArrayList<>();
        while (!inner.atEnd()) {
            NameReader.simple(inner).ifPresent(names::add);
            while (!inner.atEnd() && !inner.accept(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.COLUMN_DEFINITIONS);
            }
        }
        return names;
    }

    private Optional<Join> join(TokenCursor cursor) {
        if (cursor.isSequence(Word.LATERAL, Word.VIEW)) {
            return LateralView.read(grammar, cursor);
        }
        int first = cursor.position();
        while (cursor.isAny(grammar.syntax().joinWords()) && !endsJoinWords(cursor)) {
            cursor.advance();
        }
        if (cursor.isAhead(1, Word.JOIN)) {
            cursor.acceptAny(WAYS);
        }
        boolean applied = cursor.accept(Word.APPLY);
        String kind = cursor.sliceFrom(first).words();
        if (!applied && !cursor.accept(Word.JOIN) && !cursor.accept(Word.STRAIGHT_JOIN)) {
            cursor.source().unread(first, "a join word without JOIN");
            return Optional.empty();
        }
        if (kind.toUpperCase(Locale.ROOT).endsWith("ARRAY")) {
            return ArrayJoin.read(grammar, cursor);
        }
        Optional<Source> right = primary(cursor);
        if (right.isEmpty()) {
            cursor.source().unread(cursor.position() - 1, MISSING);
            return Optional.empty();
        }
        Source inner = applied || takesNoCondition(kind) ? right.get() : nestedJoins(cursor, right.get());
        Optional<Expression> condition = matchCondition(cursor);
        List<String> columns = List.of();
        if (cursor.accept(Word.ON)) {
            condition = Optional.of(both(condition, grammar.expressions().read(cursor)));
        } else if (cursor.accept(Word.USING)) {
            columns = NameReader.columns(cursor);
            alias(cursor);
        }
        return Optional.of(new Join(kind, inner, condition, columns));
    }

    /** {@code MATCH_CONDITION (a.at >= b.at)} of an ASOF JOIN, before its ON or USING. */
    private Optional<Expression> matchCondition(TokenCursor cursor) {
        if (!cursor.is(Word.MATCH_CONDITION) || !cursor.isAhead(1, TokenKind.OPEN)) {
            return Optional.empty();
        }
        cursor.advance();
        TokenCursor inner = cursor.inside();
        Expression condition = grammar.expressions().read(inner);
        inner.finish();
        return Optional.of(condition);
    }

    private static Expression both(Optional<Expression> first, Expression second) {
        if (first.isEmpty()) {
            return second;
        }
        ExpressionParts parts = new ExpressionParts();
        ArgumentReader.merge(first.get(), parts);
        ArgumentReader.merge(second, parts);
        return parts.spanning(second);
    }

    private static boolean endsJoinWords(TokenCursor cursor) {
        return cursor.is(Word.JOIN) || cursor.is(Word.STRAIGHT_JOIN);
    }

    /** {@code a JOIN b JOIN c ON ... ON ...}: a join inside the right side, whose own condition comes first. */
    private Source nestedJoins(TokenCursor cursor, Source right) {
        List<Join> joins = new ArrayList<>();
        while (startsNestedJoin(cursor) && cursor.depth() < TokenCursor.DEEPEST) {
            TokenCursor rest = cursor.upTo(cursor.limit());
            join(rest).ifPresent(joins::add);
            cursor.returnTo(rest);
        }
        if (joins.isEmpty()) {
            return right;
        }
        return new Source.Joined(right, joins);
    }

    /** A join that needs a condition, where the condition of the join before it is due. */
    private boolean startsNestedJoin(TokenCursor cursor) {
        boolean free = cursor.is(Word.NATURAL) || cursor.is(Word.CROSS) || cursor.isSequence(Word.OUTER, Word.APPLY);
        return cursor.is(Word.JOIN) || (cursor.isAny(grammar.syntax().joinWords()) && !free);
    }

    private static boolean takesNoCondition(String kind) {
        return kind.regionMatches(true, 0, "CROSS", 0, 5) || kind.regionMatches(true, 0, "NATURAL", 0, 7);
    }

    private Optional<Source> primary(TokenCursor cursor) {
        return own(cursor).or(() -> plain(cursor)).map(source -> withSuffixes(cursor, source));
    }

    private Optional<Source> own(TokenCursor cursor) {
        Word word = cursor.word();
        SourceForm form = word == null ? null : forms.get(word);
        if (form == null) {
            return grammar.idiom().source(grammar, cursor);
        }
        return form.read(cursor);
    }

    /** Whether the word here opens what stands behind a source, and is no alias: a bracket follows, at once or after one more word. */
    private boolean startsSuffix(TokenCursor cursor) {
        Word word = cursor.word();
        boolean bracket = cursor.isAhead(1, TokenKind.OPEN)
                || (cursor.isAhead(2, TokenKind.OPEN) && isSampling(cursor.wordAhead(1)));
        boolean nulls = cursor.isAhead(2, Word.NULLS) && cursor.isAhead(3, TokenKind.OPEN);
        boolean version = cursor.isAhead(1, Word.AS) && cursor.isAhead(2, Word.OF);
        return word != null && (bracket || nulls || version) && suffixes.containsKey(word);
    }

    private static boolean isSampling(@Nullable Word word) {
        return word != null && SAMPLING.contains(word);
    }

    private Source withSuffixes(TokenCursor cursor, Source source) {
        Source whole = source;
        int before = -1;
        for (int count = 0; cursor.position() > before && count < MOST_SUFFIXES; count++) {
            before = cursor.position();
            Word word = cursor.word();
            SourceSuffix suffix = word == null ? null : suffixes.get(word);
            if (suffix != null) {
                whole = named(cursor, suffix.read(cursor, whole));
            }
        }
        return whole;
    }

    /** The alias of a table, where it stands behind a suffix. */
    private Source named(TokenCursor cursor, Source source) {
        if (source instanceof Source.Table table && table.alias().isEmpty()) {
            return new Source.Table(table.name(), alias(cursor));
        }
        return source;
    }

    private Optional<Source> plain(TokenCursor cursor) {
        Source.Sight sight = cursor.accept(Word.LATERAL) ? Source.Sight.LATERAL : Source.Sight.OWN;
        boolean only = cursor.accept(Word.ONLY);
        if (cursor.is(TokenKind.OPEN)) {
            return only ? onlyInBrackets(cursor) : bracketed(cursor, sight);
        }
        if (cursor.is(Word.ROWS) && cursor.isAhead(1, Word.FROM) && cursor.isAhead(2, TokenKind.OPEN)) {
            return functions(cursor);
        }
        if (!NameReader.starts(cursor)
                || (cursor.isAny(grammar.syntax().noSourceAlias()) && !cursor.isAhead(1, TokenKind.DOT))) {
            return Optional.empty();
        }
        int first = cursor.position();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (cursor.is(TokenKind.OPEN)) {
            return Optional.of(function(cursor, first, name.get()));
        }
        return Optional.of(table(cursor, name.get()));
    }

    private Source table(TokenCursor cursor, QualifiedName name) {
        cursor.acceptSymbol("*");
        Optional<Alias> alias = alias(cursor);
        if (cursor.accept(Word.TABLESAMPLE)) {
            sample(cursor);
        }
        return new Source.Table(name, alias.or(() -> alias(cursor)).or(() -> localName(name)));
    }

    /** {@code BERNOULLI (10) REPEATABLE (1)}, {@code (BUCKET 3 OUT OF 32 ON rand())}: which rows, not what is in them. */
    private static void sample(TokenCursor cursor) {
        if (!cursor.is(TokenKind.OPEN)) {
            NameReader.qualified(cursor);
        }
        if (cursor.is(TokenKind.OPEN)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
        if ((cursor.is(Word.REPEATABLE) || cursor.is(Word.SEED)) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position() + 1));
        }
    }

    /** Columns of {@code t@link} are named by t. */
    private static Optional<Alias> localName(QualifiedName name) {
        int link = name.last().indexOf('@');
        if (link <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Alias(name.last().substring(0, link), List.of()));
    }

    private Optional<Source> onlyInBrackets(TokenCursor cursor) {
        TokenCursor inner = cursor.inside();
        Optional<QualifiedName> name = NameReader.qualified(inner);
        inner.finish();
        return name.map(found -> new Source.Table(found, alias(cursor)));
    }

    private Source function(TokenCursor cursor, int first, QualifiedName name) {
        ExpressionParts parts = new ExpressionParts();
        TokenCursor inner = cursor.inside();
        parts.call(new FunctionCall(name, inner.rest()));
        ArgumentReader.read(grammar, inner, parts);
        cursor.accept(Word.WITH, Word.ORDINALITY);
        Expression call = parts.expression(cursor, first);
        return new Source.Function(call, alias(cursor));
    }

    private Optional<Source> functions(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.ROWS, Word.FROM);
        ExpressionParts parts = new ExpressionParts();
        ArgumentReader.read(grammar, cursor.inside(), parts);
        cursor.accept(Word.WITH, Word.ORDINALITY);
        Expression call = parts.expression(cursor, first);
        return Optional.of(new Source.Function(call, alias(cursor)));
    }

    private Optional<Source> bracketed(TokenCursor cursor, Source.Sight sight) {
        TokenCursor inner = cursor.inside();
        if (grammar.expressions().startsQuery(inner)) {
            Query query = grammar.queries().read(inner);
            inner.finish();
            return Optional.of(new Source.Derived(query, alias(cursor), sight));
        }
        List<Source> sources = list(inner);
        inner.finish();
        alias(cursor);
        return together(sources);
    }

    /** {@code (a, b JOIN c ON ...)}: what stands between brackets is one source. */
    private static Optional<Source> together(List<Source> sources) {
        if (sources.size() < 2) {
            return sources.stream().findFirst();
        }
        List<Join> joins = sources.stream()
                .skip(1)
                .map(source -> new Join("CROSS", source, Optional.empty(), List.of()))
                .toList();
        return Optional.of(new Source.Joined(sources.get(0), joins));
    }
}

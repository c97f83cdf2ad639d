package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code MATCH_RECOGNIZE (PARTITION BY a ORDER BY b MEASURES m AS c ONE ROW PER MATCH PATTERN (x y+) DEFINE y AS ...) [alias]}. */
final class MatchRecognizeSuffix implements SourceSuffix {

    private static final Set<Word> RUNNING = EnumSet.of(Word.FINAL);

    private final Grammar grammar;

    MatchRecognizeSuffix(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Source read(TokenCursor cursor, Source source) {
        if (!cursor.isAhead(1, TokenKind.OPEN)) {
            return source;
        }
        cursor.advance();
        Parts parts = new Parts();
        TokenCursor inner = cursor.inside();
        while (!inner.atEnd()) {
            clause(inner, parts);
        }
        return new Source.Recognized(
                source,
                parts.kept,
                parts.measures,
                parts.conditions,
                parts.rows,
                grammar.sources().alias(cursor));
    }

    private void clause(TokenCursor inner, Parts parts) {
        if (inner.accept(Word.PARTITION, Word.BY)) {
            parts.kept.addAll(grammar.expressions().list(inner));
        } else if (inner.accept(Word.ORDER, Word.BY)) {
            parts.conditions.addAll(grammar.expressions().ordering(inner));
        } else if (inner.accept(Word.MEASURES)) {
            measures(inner, parts);
        } else if (inner.accept(Word.DEFINE)) {
            definitions(inner, parts);
        } else {
            if (inner.isSequence(Word.ALL, Word.ROWS)) {
                parts.rows = Source.Recognized.Rows.ALL;
            }
            inner.advanceTo(inner.afterGroup(inner.position()));
        }
    }

    private void measures(TokenCursor inner, Parts parts) {
        do {
            boolean modified = inner.isAny(RUNNING)
                    || inner.tokens().textOf(inner.position()).equalsIgnoreCase("running");
            if (modified && inner.isAhead(1, TokenKind.WORD)) {
                inner.advance();
            }
            Expression measure = grammar.expressions().read(inner);
            inner.accept(Word.AS);
            Optional<String> name = NameReader.simple(inner);
            parts.measures.add(new Output(measure, name));
        } while (inner.accept(TokenKind.COMMA));
    }

    /** {@code y AS condition, z AS condition}. */
    private void definitions(TokenCursor inner, Parts parts) {
        do {
            NameReader.simple(inner);
            inner.accept(Word.AS);
            parts.conditions.add(grammar.expressions().read(inner));
        } while (inner.accept(TokenKind.COMMA));
        inner.finish();
    }

    /** What the clauses have shown so far. */
    private static final class Parts {

        private final List<Expression> kept = new ArrayList<>();
        private final List<Output> measures = new ArrayList<>();
        private final List<Expression> conditions = new ArrayList<>();
        private Source.Recognized.Rows rows = Source.Recognized.Rows.ONE_PER_MATCH;
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code UNPIVOT [INCLUDE NULLS] (v FOR n IN (a AS 'A', b)) [alias]} and {@code UNPIVOT ((v, w) FOR n IN ((a, b), (c, d)))}. */
final class UnpivotSuffix implements SourceSuffix {

    private final Grammar grammar;

    UnpivotSuffix(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Source read(TokenCursor cursor, Source source) {
        boolean withNulls = cursor.isAhead(2, Word.NULLS) && cursor.isAhead(3, TokenKind.OPEN);
        if (!cursor.isAhead(1, TokenKind.OPEN) && !withNulls) {
            return source;
        }
        cursor.advanceTo(cursor.position() + (withNulls ? 3 : 1));
        TokenCursor inner = cursor.inside();
        List<String> values = inner.is(TokenKind.OPEN)
                ? NameReader.columns(inner)
                : NameReader.simple(inner).stream().toList();
        inner.accept(Word.FOR);
        String name = NameReader.simple(inner).orElse("");
        List<List<QualifiedName>> listed = new ArrayList<>();
        if (inner.accept(Word.IN) && inner.is(TokenKind.OPEN)) {
            listed(inner.inside(), listed);
        }
        inner.finish();
        return new Source.Unpivoted(
                source, values, name, listed, grammar.sources().alias(cursor));
    }

    private void listed(TokenCursor inner, List<List<QualifiedName>> listed) {
        do {
            List<QualifiedName> row = row(inner);
            if (!row.isEmpty()) {
                listed.add(row);
            }
            if (inner.accept(Word.AS) || !inner.is(TokenKind.COMMA)) {
                grammar.expressions().read(inner);
            }
        } while (inner.accept(TokenKind.COMMA));
        inner.finish();
    }

    private static List<QualifiedName> row(TokenCursor inner) {
        if (!inner.is(TokenKind.OPEN)) {
            return NameReader.qualified(inner).stream().toList();
        }
        TokenCursor several = inner.inside();
        List<QualifiedName> names = NameReader.list(several);
        several.finish();
        return names;
    }
}

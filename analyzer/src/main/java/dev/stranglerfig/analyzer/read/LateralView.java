package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code LATERAL VIEW [OUTER] explode(t.items) view [AS item, ...]}: a join with a function of the row before it. */
final class LateralView {

    private LateralView() {}

    static Optional<Join> read(Grammar grammar, TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.LATERAL, Word.VIEW);
        cursor.accept(Word.OUTER);
        String kind = cursor.sliceFrom(first).text();
        Expression call = grammar.expressions().read(cursor);
        if (call.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> view = Optional.empty();
        boolean named = cursor.is(TokenKind.QUOTED_NAME)
                || (cursor.is(TokenKind.WORD)
                        && !cursor.is(Word.AS)
                        && !cursor.isAny(grammar.syntax().noSourceAlias()));
        if (named) {
            view = NameReader.simple(cursor);
        }
        List<String> columns = new ArrayList<>();
        if (cursor.accept(Word.AS)) {
            columns(cursor, columns);
        }
        Optional<Alias> alias = view.or(() -> columns.stream().findFirst()).map(name -> new Alias(name, columns));
        return Optional.of(new Join(kind, new Source.Function(call, alias), Optional.empty(), List.of()));
    }

    private static void columns(TokenCursor cursor, List<String> columns) {
        if (cursor.is(TokenKind.OPEN)) {
            columns.addAll(NameReader.columns(cursor));
            return;
        }
        do {
            NameReader.simple(cursor).ifPresent(columns::add);
        } while (cursor.is(TokenKind.COMMA) && listGoesOn(cursor) && cursor.accept(TokenKind.COMMA));
    }

    /** A comma behind the last column begins the next member of the FROM clause, unless a name and no alias follows. */
    private static boolean listGoesOn(TokenCursor cursor) {
        boolean name = cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME);
        return name && !cursor.isAhead(2, TokenKind.DOT) && !cursor.isAhead(2, TokenKind.OPEN);
    }
}

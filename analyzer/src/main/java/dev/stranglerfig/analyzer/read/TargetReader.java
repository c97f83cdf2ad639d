package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.List;

/** Reads what gets a value: {@code a, r.field, items[1]}. */
public final class TargetReader {

    private TargetReader() {}

    public static List<QualifiedName> list(TokenCursor cursor) {
        List<QualifiedName> targets = new ArrayList<>();
        do {
            NameReader.qualified(cursor).ifPresent(targets::add);
            subscripts(cursor);
        } while (cursor.accept(TokenKind.COMMA));
        return targets;
    }

    /** The one target here; none when there is no name. */
    public static List<QualifiedName> one(TokenCursor cursor) {
        List<QualifiedName> targets = NameReader.qualified(cursor).stream().toList();
        subscripts(cursor);
        return targets;
    }

    public static void subscripts(TokenCursor cursor) {
        while (cursor.is(TokenKind.OPEN_SQUARE)
                || (cursor.is(TokenKind.DOT) && cursor.isAhead(1, TokenKind.WORD))
                || (cursor.is(TokenKind.OPEN) && cursor.tokens().dialect().has(SyntaxFeature.ROUND_SUBSCRIPTS))) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
            NameReader.simple(cursor);
        }
    }
}

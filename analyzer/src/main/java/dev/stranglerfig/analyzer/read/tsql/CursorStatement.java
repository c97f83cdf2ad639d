package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TargetReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code OPEN c}, {@code FETCH NEXT FROM c INTO @a, @b}, {@code CLOSE c}, {@code DEALLOCATE c}; {@code OPEN SYMMETRIC KEY k ...}. */
final class CursorStatement implements TsqlStatement {

    private static final Set<Word> DIRECTIONS = EnumSet.of(Word.NEXT, Word.FIRST, Word.LAST, Word.PRIOR);

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        boolean fetch = cursor.is(Word.FETCH);
        cursor.advance();
        if (isKey(cursor)) {
            cursor.skipTo(StatementHeads.next(cursor), SkipRule.SESSION);
            statements.add(Steps.from(cursor, first));
            return;
        }
        if (fetch) {
            direction(cursor);
        }
        if (!cursor.accept(Word.GLOBAL)) {
            cursor.accept(Word.CURSOR);
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty() || (fetch && StatementHeads.isHead(cursor, cursor.position() - 1))) {
            String reason = "the name of a cursor is missing";
            cursor.source().unread(first, reason);
            statements.add(new Unread(cursor.spanFrom(first), reason));
            return;
        }
        if (fetch && cursor.accept(Word.INTO)) {
            List<QualifiedName> targets = TargetReader.list(cursor);
            statements.add(new Control.Fetch(cursor.spanFrom(first), Variables.cursor(name.get()), targets));
            return;
        }
        statements.add(Steps.from(cursor, first));
    }

    private static void direction(TokenCursor cursor) {
        if (cursor.isAny(DIRECTIONS) && !cursor.isAhead(1, Word.INTO)) {
            cursor.advance();
        } else if (cursor.is(TokenKind.WORD)
                && (cursor.isAhead(1, TokenKind.NUMBER)
                        || NameReader.startsVariable(cursor, 1)
                        || cursor.isSymbolAhead(1, "-"))) {
            cursor.advance();
            cursor.acceptSymbol("-");
            cursor.advance();
        }
        cursor.accept(Word.FROM);
    }

    private static boolean isKey(TokenCursor cursor) {
        return cursor.is(TokenKind.WORD)
                && cursor.tokens()
                        .textOf(cursor.position())
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("symmetric|master|all")
                && cursor.isAhead(1, TokenKind.WORD);
    }
}

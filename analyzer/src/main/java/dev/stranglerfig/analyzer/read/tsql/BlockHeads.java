package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** BEGIN, BEGIN TRY, BEGIN ATOMIC and what ends them; BEGIN TRANSACTION and BEGIN DIALOG are no blocks. */
final class BlockHeads {

    private static final Set<Word> TRANSACTIONS = EnumSet.of(Word.TRAN, Word.TRANSACTION, Word.DISTRIBUTED);

    private BlockHeads() {}

    /** Whether the BEGIN here opens a block. */
    static boolean opens(TokenCursor cursor) {
        Word next = cursor.wordAhead(1);
        return (next == null || !TRANSACTIONS.contains(next)) && !isText(cursor, "DIALOG", "CONVERSATION");
    }

    static Statement read(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.BEGIN);
        if (cursor.accept(Word.ATOMIC)) {
            if (cursor.accept(Word.WITH) && cursor.is(TokenKind.OPEN)) {
                cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
            }
        } else if (!cursor.accept(Word.TRY)) {
            cursor.accept(Word.CATCH);
        }
        return new Control.Enter(cursor.spanFrom(first), Structure.BLOCK, List.of());
    }

    /** {@code END TRY BEGIN CATCH}: the block goes on with its handler. */
    static boolean acceptHandler(TokenCursor cursor) {
        if (!cursor.isSequence(Word.END, Word.TRY)) {
            return false;
        }
        int divider = cursor.isAhead(2, TokenKind.SEMICOLON) ? 1 : 0;
        if (!cursor.isAhead(2 + divider, Word.BEGIN) || !cursor.isAhead(3 + divider, Word.CATCH)) {
            return false;
        }
        cursor.advanceTo(cursor.position() + 4 + divider);
        return true;
    }

    static boolean endsConversation(TokenCursor cursor) {
        return isText(cursor, "CONVERSATION", "DIALOG");
    }

    private static boolean isText(TokenCursor cursor, String... words) {
        if (!cursor.isAhead(1, TokenKind.WORD)) {
            return false;
        }
        String text = cursor.tokens().textOf(cursor.position() + 1).toUpperCase(Locale.ROOT);
        return Set.of(words).contains(text);
    }
}

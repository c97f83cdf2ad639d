package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Locale;

/** {@code EXPLAIN [ANALYZE] [VERBOSE] [(options)] statement}; with ANALYZE the statement runs. */
final class ExplainForm implements StatementForm {

    private final StatementForms forms;

    ExplainForm(StatementForms forms) {
        this.forms = forms;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.EXPLAIN);
        boolean runs = false;
        if (cursor.is(TokenKind.OPEN) && !startsWithQuery(cursor)) {
            int options = cursor.position();
            cursor.advanceTo(cursor.afterGroup(options));
            runs = cursor.sliceFrom(options).text().toUpperCase(Locale.ROOT).contains("ANALYZE");
        }
        runs |= cursor.accept(Word.ANALYZE) || cursor.accept(Word.ANALYSE);
        cursor.accept(Word.VERBOSE);
        Statement inner = forms.read(cursor.upTo(cursor.limit()));
        if (runs) {
            return inner;
        }
        return new Read.Explanation(head.span(), inner);
    }

    private static boolean startsWithQuery(TokenCursor cursor) {
        int inner = cursor.tokens().firstInside(cursor.position());
        return inner < cursor.limit() && cursor.tokens().word(inner) == Word.SELECT;
    }
}

package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Map;

/** What CREATE makes in Oracle besides PL/SQL units, which are read before any plain SQL. */
final class OracleCreations {

    private OracleCreations() {}

    static void addTo(Map<Word, CreatedForm> forms) {
        forms.computeIfPresent(Word.VIEW, (word, form) -> (head, lifetime) -> view(form, head, lifetime));
        forms.computeIfPresent(Word.TABLE, (word, form) -> new ExternalTable(form));
    }

    /** {@code CREATE MATERIALIZED VIEW LOG ON t} makes no view. */
    private static Statement view(CreatedForm form, StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        if (cursor.isSequence(Word.LOG, Word.ON) && cursor.isAhead(2, TokenKind.WORD)) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        return form.read(head, lifetime);
    }
}

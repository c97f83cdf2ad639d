package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;

/** {@code USING (a INTEGER, b CHAR(3)) INSERT INTO t VALUES (:a, :b)}: rows that the client sends. */
final class UsingForm implements StatementForm {

    private final Grammar grammar;

    UsingForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.USING);
        if (!cursor.is(TokenKind.OPEN)) {
            NameReader.simple(cursor);
        }
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.COLUMN_DEFINITIONS);
        }
        return grammar.statements().read(cursor);
    }
}

package dev.stranglerfig.analyzer.read.flink;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code BEGIN STATEMENT SET;}, {@code EXECUTE STATEMENT SET BEGIN insert; ... END}, {@code EXECUTE insert}: inserts that run as one job. */
final class StatementSetForm implements StatementForm {

    private final Grammar grammar;

    StatementSetForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.EXECUTE);
        if (cursor.accept(Word.STATEMENT, Word.SET) || cursor.is(Word.BEGIN)) {
            cursor.accept(Word.BEGIN);
            cursor.accept(Word.STATEMENT, Word.SET);
        }
        if (cursor.atEnd()) {
            return new Control.Step(head.span(), List.of());
        }
        Word word = cursor.word();
        if (word == null || !grammar.statements().begins(word)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        return grammar.statements().read(cursor.upTo(cursor.limit()));
    }
}

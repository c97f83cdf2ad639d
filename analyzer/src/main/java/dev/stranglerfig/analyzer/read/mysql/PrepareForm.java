package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code PREPARE s FROM @text}, {@code PREPARE s FROM 'text'}: the text is SQL put together at run time; EXECUTE only says when. */
public final class PrepareForm implements StatementForm {

    private final Grammar grammar;

    public PrepareForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.PREPARE);
        NameReader.simple(cursor);
        if (!cursor.accept(Word.FROM)) {
            return grammar.statements().read(cursor.upTo(cursor.limit()));
        }
        Word word = cursor.word();
        if (word != null && grammar.statements().begins(word)) {
            return grammar.statements().read(cursor.upTo(cursor.limit()));
        }
        Expression text = grammar.expressions().read(cursor);
        return new Call.Dynamic(head.span(), text, List.of(), List.of(), Call.Dynamic.Returned.NO);
    }
}

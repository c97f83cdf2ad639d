package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.CreateForm.CreatedForm;
import dev.stranglerfig.analyzer.script.Word;
import java.util.List;
import java.util.Optional;

/** {@code CREATE [MATERIALIZED] VIEW v [(columns)] [WITH (options)] AS query [WITH CHECK OPTION]}. */
final class CreateViewForm implements CreatedForm {

    private final Grammar grammar;

    CreateViewForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        List<String> columns = NameReader.columns(cursor);
        cursor.skipTo(cursor.find(Word.AS), SkipRule.STORAGE);
        cursor.accept(Word.AS);
        Query query = grammar.queries().read(cursor);
        ending(cursor);
        return new Define.View(head.span(), name.get(), lifetime, columns, query);
    }

    private static void ending(TokenCursor cursor) {
        if (cursor.isAhead(1, Word.NO) || cursor.isAhead(1, Word.DATA)) {
            CreateTableForm.withData(cursor);
            return;
        }
        if (cursor.accept(Word.WITH)) {
            if (!cursor.accept(Word.LOCAL)) {
                cursor.accept(Word.CASCADE);
            }
            if (!cursor.is(Word.CHECK) && cursor.isAhead(1, Word.CHECK)) {
                cursor.advance();
            }
            cursor.accept(Word.CHECK, Word.OPTION);
        }
    }
}

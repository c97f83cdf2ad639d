package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code EXPORT DATA [WITH CONNECTION c] OPTIONS (uri = 'gs://bucket/*.csv', ...) AS query}. */
final class ExportDataForm implements StatementForm {

    private final Grammar grammar;

    ExportDataForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (!cursor.accept(Word.EXPORT, Word.DATA)) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        cursor.skipTo(Math.min(cursor.find(Word.OPTIONS), cursor.find(Word.AS)), SkipRule.STORAGE);
        List<String> paths = List.of();
        if (cursor.accept(Word.OPTIONS) && cursor.is(TokenKind.OPEN)) {
            paths = FilePaths.read(cursor.inside());
        }
        cursor.accept(Word.AS);
        Content content = Content.of(grammar.queries().read(cursor));
        return new Read.Export(head.span(), content, paths.stream().findFirst());
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code DO [LANGUAGE l] $$ ... $$}. */
final class BlockForm implements StatementForm {

    private final Grammar grammar;

    BlockForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DO);
        String language = CodeReader.PLPGSQL;
        int named = cursor.find(Word.LANGUAGE) + 1;
        if (named < cursor.limit()) {
            language =
                    cursor.tokens().dialect().identifiers().fold(cursor.tokens().textOf(named));
        }
        List<Statement> statements = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.is(TokenKind.DOLLAR_STRING) || cursor.is(TokenKind.STRING)) {
                statements.addAll(grammar.code().string(cursor, language));
                continue;
            }
            if (cursor.accept(Word.LANGUAGE)) {
                cursor.advanceTo(Math.min(cursor.position() + 1, cursor.limit()));
                continue;
            }
            cursor.finish();
        }
        Routine body = new Routine(Optional.empty(), language, List.of(), List.of(), Optional.empty(), statements);
        return new Call.Block(head.span(), body);
    }
}

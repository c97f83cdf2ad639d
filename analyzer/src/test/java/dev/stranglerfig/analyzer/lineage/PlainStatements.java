package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The statements of a script that stand on their own between semicolons: INSERT, UPDATE, DELETE and MERGE of scripts without code. */
final class PlainStatements {

    private static final Set<Word> HEADS = EnumSet.of(Word.INSERT, Word.UPDATE, Word.DELETE, Word.MERGE);

    /** Where semicolons do not part statements, or statements depend on each other by more than their tables. */
    private static final Set<Word> CODE = EnumSet.of(
            Word.BEGIN,
            Word.PROCEDURE,
            Word.FUNCTION,
            Word.TRIGGER,
            Word.PACKAGE,
            Word.DECLARE,
            Word.DO,
            Word.MACRO,
            Word.RULE,
            Word.TASK,
            Word.EXECUTE,
            Word.DELIMITER,
            Word.RENAME);

    private PlainStatements() {}

    static List<Span> of(SqlScript script) {
        Tokens tokens = Tokens.of(script.text(), Dialects.named(script.dialect()));
        List<Span> found = new ArrayList<>();
        int first = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.word(token) != null && CODE.contains(tokens.word(token))) {
                return List.of();
            }
            if (tokens.kind(token) == TokenKind.META || tokens.kind(token) == TokenKind.SEPARATOR) {
                first = token + 1;
            }
            if (tokens.kind(token) == TokenKind.SEMICOLON) {
                if (first < token && tokens.word(first) != null && HEADS.contains(tokens.word(first))) {
                    found.add(new Span(tokens.start(first), tokens.end(token - 1)));
                }
                first = token + 1;
            }
        }
        return found;
    }
}

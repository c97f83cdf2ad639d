package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE TABLE t COPY s}, {@code CREATE [SNAPSHOT] TABLE t CLONE s}, {@code CREATE TABLE FUNCTION}; others are read as everywhere. */
final class CopiedTableForm implements CreatedForm {

    private final CreatedForm common;
    private final CreatedForm function;

    CopiedTableForm(CreatedForm common, CreatedForm function) {
        this.common = common;
        this.function = function;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.TABLE);
        if (cursor.accept(Word.FUNCTION)) {
            return function.read(head, lifetime);
        }
        int copy = Math.min(cursor.find(Word.COPY), cursor.find(Word.CLONE));
        int elsewhere = Math.min(cursor.find(Word.AS), cursor.find(Word.OPTIONS));
        boolean bracket = hasBracket(cursor, copy);
        if (copy >= cursor.limit() || copy > elsewhere || bracket || copy == cursor.position()) {
            return common.read(head, lifetime);
        }
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        cursor.advance();
        Optional<QualifiedName> original = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        if (name.isEmpty() || original.isEmpty()) {
            return Missing.name(head);
        }
        return new Define.TableFromQuery(head.span(), name.get(), lifetime, List.of(), WholeTable.of(original.get()));
    }

    private static boolean hasBracket(TokenCursor cursor, int limit) {
        for (int token = cursor.position(); token < limit; token++) {
            if (cursor.tokens().partner(token) >= 0) {
                return true;
            }
        }
        return false;
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code LOAD DATA [LOCAL] {INPATH | INFILE} 'path' [OVERWRITE] INTO TABLE t ...}; LOAD of a library moves no data. */
public final class LoadDataForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        int into = cursor.find(Word.INTO);
        if (into >= cursor.limit() || !(cursor.isAhead(1, Word.DATA) || cursor.isAhead(1, Word.XML))) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        Optional<String> path = Optional.empty();
        while (cursor.position() < into) {
            if (path.isEmpty() && cursor.is(TokenKind.STRING)) {
                path = Optional.of(Literal.text(cursor.tokens().textOf(cursor.position())));
            }
            cursor.advance();
        }
        cursor.accept(Word.INTO);
        cursor.accept(Word.TABLE);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        Optional<String> found = path;
        return target.<Statement>map(table -> new Write.Load(head.span(), table, found, Content.NOTHING))
                .orElseGet(() -> Missing.name(head));
    }
}

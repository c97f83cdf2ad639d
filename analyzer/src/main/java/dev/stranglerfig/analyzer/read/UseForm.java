package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code USE [DATABASE | SCHEMA] sales}: where bare names of tables belong from here on. */
public final class UseForm implements StatementForm {

    private static final Set<Word> KINDS = EnumSet.of(Word.DATABASE, Word.SCHEMA, Word.NAMESPACE);

    private static final Set<Word> OTHERS =
            EnumSet.of(Word.ROLE, Word.WAREHOUSE, Word.CATALOG, Word.MODULES, Word.SECONDARY);

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.USE);
        if (cursor.isAny(OTHERS) && cursor.position() + 1 < cursor.limit()) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        if (cursor.position() + 1 < cursor.limit()) {
            cursor.acceptAny(KINDS);
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        Optional<String> catalogue =
                name.get().isQualified() ? Optional.of(name.get().first()) : Optional.empty();
        return new Control.Use(head.span(), catalogue, Optional.of(name.get().last()));
    }
}

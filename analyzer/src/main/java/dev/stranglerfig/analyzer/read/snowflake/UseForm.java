package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code USE SCHEMA db.s}, {@code USE db.s}, {@code USE DATABASE db}, {@code USE db}; roles and warehouses name no data. */
final class UseForm implements StatementForm {

    private static final Set<Word> WITHOUT_DATA = EnumSet.of(Word.ROLE, Word.WAREHOUSE, Word.SECONDARY);

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.USE);
        boolean kind = cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME);
        if (kind && cursor.isAny(WITHOUT_DATA)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        boolean schema = kind && cursor.accept(Word.SCHEMA);
        if (kind && !schema) {
            cursor.accept(Word.DATABASE);
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.SESSION);
        if (name.isEmpty() || name.get().certainty() != QualifiedName.Certainty.STATED) {
            return new Control.Step(head.span(), List.of());
        }
        return used(head, name.get(), schema || name.get().isQualified());
    }

    private static Statement used(StatementHead head, QualifiedName name, boolean schema) {
        if (!schema) {
            return new Control.Use(head.span(), Optional.of(name.last()), Optional.empty());
        }
        Optional<String> catalogue = name.isQualified() ? Optional.of(name.first()) : Optional.empty();
        return new Control.Use(head.span(), catalogue, Optional.of(name.last()));
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.ColumnChange;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ALTER TABLE t RENAME TO u | SET SCHEMA s | ATTACH PARTITION p | INHERIT p | ...}. */
public final class AlterForm implements StatementForm {

    /** What holds statements, of which ALTER changes only settings. */
    private static final Set<Word> ROUTINES = EnumSet.of(
            Word.PROCEDURE,
            Word.FUNCTION,
            Word.TRIGGER,
            Word.PACKAGE,
            Word.TASK,
            Word.STREAM,
            Word.PIPE,
            Word.EVENT,
            Word.MACRO);

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.ALTER);
        cursor.accept(Word.FOREIGN);
        cursor.accept(Word.MATERIALIZED);
        if (!cursor.accept(Word.TABLE) && !cursor.accept(Word.VIEW)) {
            if (cursor.isAny(ROUTINES)) {
                cursor.skipAll(SkipRule.OTHER_OBJECTS);
            }
            OtherObjects.skip(cursor);
            return new Define.Other(head.span());
        }
        cursor.accept(Word.IF, Word.EXISTS);
        cursor.accept(Word.ONLY);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        cursor.acceptSymbol("*");
        ClusterClause.accept(cursor);
        return action(head, name.get());
    }

    private static Statement action(StatementHead head, QualifiedName name) {
        TokenCursor cursor = head.cursor();
        if (cursor.accept(Word.RENAME, Word.TO)) {
            return renamed(head, name);
        }
        if (cursor.accept(Word.SWAP, Word.WITH)) {
            Optional<QualifiedName> other = NameReader.qualified(cursor);
            return other.<Statement>map(found -> new Define.Swap(head.span(), name, found))
                    .orElseGet(() -> Missing.name(head));
        }
        if (cursor.is(Word.EXCHANGE) || cursor.is(Word.SWITCH)) {
            return exchanged(head, name);
        }
        if (cursor.accept(Word.SET, Word.SCHEMA)) {
            return moved(head, name);
        }
        if (cursor.accept(Word.ATTACH, Word.PARTITION)) {
            Optional<QualifiedName> child = NameReader.qualified(cursor);
            cursor.skipAll(SkipRule.STORAGE);
            return child.<Statement>map(found -> new Define.Attachment(head.span(), name, found))
                    .orElseGet(() -> Missing.name(head));
        }
        if (cursor.accept(Word.INHERIT)) {
            Optional<QualifiedName> parent = NameReader.qualified(cursor);
            return parent.<Statement>map(found -> new Define.Attachment(head.span(), found, name))
                    .orElseGet(() -> Missing.name(head));
        }
        if (!startsAction(cursor)) {
            cursor.finish();
        }
        SkipRule rule = rule(cursor);
        List<ColumnChange> changes = ColumnChangeReader.read(cursor);
        cursor.skipAll(rule);
        return new Define.Alteration(head.span(), name, changes);
    }

    /** {@code EXCHANGE PARTITION (day = '...') WITH TABLE staging}: the rows of a partition come from the other table. */
    private static Statement exchanged(StatementHead head, QualifiedName name) {
        TokenCursor cursor = head.cursor();
        cursor.skipTo(Math.min(cursor.find(Word.WITH), cursor.find(Word.TO)), SkipRule.STORAGE);
        boolean gives = cursor.is(Word.TO);
        if (!cursor.atEnd()) {
            cursor.advance();
        }
        cursor.accept(Word.TABLE);
        Optional<QualifiedName> other = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        if (other.isEmpty()) {
            return new Define.Alteration(head.span(), name, List.of());
        }
        QualifiedName target = gives ? other.get() : name;
        Content content = Content.of(WholeTable.of(gives ? name : other.get()));
        return new Write.Insert(head.span(), target, Optional.empty(), Placing.ALL, List.of(), content);
    }

    /** An action begins with a word, and RENAME names something. */
    private static boolean startsAction(TokenCursor cursor) {
        boolean word = cursor.is(TokenKind.WORD) || cursor.is(TokenKind.OPEN);
        return word
                && (!cursor.is(Word.RENAME)
                        || cursor.isAhead(1, TokenKind.WORD)
                        || cursor.isAhead(1, TokenKind.QUOTED_NAME));
    }

    private static SkipRule rule(TokenCursor cursor) {
        if (cursor.is(Word.OWNER)) {
            return SkipRule.PRIVILEGES;
        }
        if (cursor.is(Word.CLUSTER) || cursor.is(Word.SET) || cursor.is(Word.RESET)) {
            return SkipRule.STORAGE;
        }
        return SkipRule.COLUMN_DEFINITIONS;
    }

    private static Statement renamed(StatementHead head, QualifiedName name) {
        Optional<QualifiedName> to = NameReader.qualified(head.cursor());
        return to.<Statement>map(
                        found -> new Define.Rename(head.span(), name, found, Define.Rename.Completion.SAME_SCHEMA))
                .orElseGet(() -> Missing.name(head));
    }

    private static Statement moved(StatementHead head, QualifiedName name) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> schema = NameReader.qualified(cursor);
        if (schema.isEmpty()) {
            return Missing.name(head);
        }
        List<String> parts = List.of(schema.get().last(), name.last());
        QualifiedName to =
                new QualifiedName(parts, schema.get().certainty(), schema.get().span());
        return new Define.Rename(head.span(), name, to, Define.Rename.Completion.WHOLE);
    }
}

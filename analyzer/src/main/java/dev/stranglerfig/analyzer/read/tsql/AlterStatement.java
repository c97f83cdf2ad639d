package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ColumnChangeReader;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code ALTER TABLE t ADD a int}, {@code ALTER TABLE t SWITCH PARTITION 2 TO u}, {@code ALTER VIEW v AS ...}; other objects have no rows. */
final class AlterStatement implements StatementForm {

    private final CreateViewReader views;

    AlterStatement(Grammar grammar) {
        this.views = new CreateViewReader(grammar);
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.ALTER);
        if (cursor.accept(Word.VIEW)) {
            return views.read(head, Lifetime.PERMANENT);
        }
        if (!cursor.accept(Word.TABLE)) {
            return other(head);
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        if (cursor.accept(Word.SWITCH)) {
            return switched(head, name.get());
        }
        TokenCursor action = cursor.upTo(actionEnd(cursor));
        Statement altered = new Define.Alteration(head.span(), name.get(), ColumnChangeReader.read(action));
        action.skipAll(SkipRule.COLUMN_DEFINITIONS);
        return altered;
    }

    /** {@code ALTER DATABASE d SET RECOVERY SIMPLE}: the first SET is part of it. */
    private static Statement other(StatementHead head) {
        TokenCursor cursor = head.cursor();
        int end = cursor.atEnd() ? cursor.limit() : StatementHeads.next(cursor);
        if (cursor.is(Word.DATABASE) && end < cursor.limit() && cursor.tokens().word(end) == Word.SET) {
            cursor.skipTo(StatementHeads.from(cursor, end + 1), SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        return ObjectKinds.read(head);
    }

    /** The action's own verb, as in {@code ALTER TABLE t DROP c}, opens no statement. */
    private static int actionEnd(TokenCursor cursor) {
        if (cursor.atEnd()) {
            return cursor.limit();
        }
        return StatementHeads.next(cursor);
    }

    /** {@code SWITCH [PARTITION n] TO target [PARTITION n]}: the rows go over, nothing is copied. */
    private static Statement switched(StatementHead head, QualifiedName from) {
        TokenCursor cursor = head.cursor();
        int target = cursor.find(Word.TO);
        cursor.skipTo(target, SkipRule.STORAGE);
        cursor.accept(Word.TO);
        Optional<QualifiedName> to = NameReader.qualified(cursor);
        cursor.skipTo(StatementHeads.from(cursor, cursor.position()), SkipRule.STORAGE);
        if (to.isEmpty()) {
            return new Define.Alteration(head.span(), from, List.of());
        }
        Source rows = new Source.Table(from, Optional.empty());
        QueryBody body = new QueryBody.Selection(List.of(), List.of(rows), List.of());
        Content content = Content.of(Variables.query(head.span(), body));
        Statement altered = new Define.Alteration(head.span(), from, List.of());
        Statement moved = new Write.Insert(head.span(), to.get(), Optional.empty(), Placing.ALL, List.of(), content);
        return new Several(head.span(), List.of(altered, moved));
    }
}

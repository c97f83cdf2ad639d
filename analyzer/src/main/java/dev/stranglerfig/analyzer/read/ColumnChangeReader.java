package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.ColumnChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code ADD COLUMN a int, DROP COLUMN b, RENAME COLUMN c TO d}; what else ALTER TABLE does is skipped by a rule. */
public final class ColumnChangeReader {

    private static final Set<Word> NO_COLUMNS = EnumSet.of(
            Word.CONSTRAINT, Word.PRIMARY, Word.UNIQUE, Word.CHECK, Word.FOREIGN, Word.PARTITION, Word.INDEX);

    private ColumnChangeReader() {}

    public static List<ColumnChange> read(TokenCursor cursor) {
        List<ColumnChange> changes = new ArrayList<>();
        do {
            change(cursor).ifPresent(changes::add);
            while (!cursor.atEnd() && !cursor.is(TokenKind.COMMA)) {
                cursor.skipGroup(SkipRule.COLUMN_DEFINITIONS);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return changes;
    }

    private static Optional<ColumnChange> change(TokenCursor cursor) {
        if (cursor.accept(Word.ADD)) {
            return named(cursor).map(ColumnChange::added);
        }
        if (cursor.accept(Word.DROP)) {
            return named(cursor).map(ColumnChange::dropped);
        }
        if (!cursor.accept(Word.RENAME)) {
            return Optional.empty();
        }
        Optional<String> column = named(cursor);
        if (column.isEmpty() || !cursor.accept(Word.TO)) {
            return Optional.empty();
        }
        return NameReader.simple(cursor).map(to -> ColumnChange.renamed(column.get(), to));
    }

    private static Optional<String> named(TokenCursor cursor) {
        cursor.accept(Word.COLUMN);
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        cursor.accept(Word.IF, Word.EXISTS);
        if (cursor.isAny(NO_COLUMNS)) {
            return Optional.empty();
        }
        return NameReader.simple(cursor);
    }
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The columns between the brackets of a table: {@code (id int IDENTITY, total AS (a * b), INDEX ix (id), PERIOD FOR SYSTEM_TIME (x, y))}. */
final class TableColumns {

    private static final Set<Word> CONSTRAINTS = EnumSet.of(
            Word.CONSTRAINT,
            Word.PRIMARY,
            Word.UNIQUE,
            Word.CHECK,
            Word.FOREIGN,
            Word.INDEX,
            Word.PERIOD,
            Word.CONNECTION);

    private TableColumns() {}

    static List<String> read(TokenCursor inner) {
        List<String> columns = new ArrayList<>();
        while (!inner.atEnd()) {
            if (!inner.isAny(CONSTRAINTS)) {
                NameReader.simple(inner).ifPresent(columns::add);
            }
            while (!inner.atEnd() && !inner.is(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.COLUMN_DEFINITIONS);
            }
            inner.accept(TokenKind.COMMA);
        }
        return columns;
    }
}

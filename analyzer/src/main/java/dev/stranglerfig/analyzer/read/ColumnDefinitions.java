package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Reads {@code (a int NOT NULL, b struct<c:int,d:int> COMMENT 'x', PRIMARY KEY (a), LIKE other)}: the names of the columns matter. */
final class ColumnDefinitions {

    private static final Set<Word> CONSTRAINTS = EnumSet.of(
            Word.CONSTRAINT,
            Word.PRIMARY,
            Word.UNIQUE,
            Word.CHECK,
            Word.FOREIGN,
            Word.EXCLUDE,
            Word.NOT,
            Word.WATERMARK,
            Word.FULLTEXT,
            Word.SPATIAL);

    /** After them a name in the place of a column is one: {@code KEY by_day (day)}, but {@code key varchar(10)}. */
    private static final Set<Word> INDEXES = EnumSet.of(Word.KEY, Word.INDEX, Word.PROJECTION);

    private static final Set<String> SIZED_TYPES = Set.of(
            "varchar",
            "char",
            "decimal",
            "numeric",
            "number",
            "int",
            "bigint",
            "varbinary",
            "binary",
            "varchar2",
            "nvarchar",
            "nchar",
            "float",
            "datetime",
            "timestamp",
            "enum",
            "fixedstring",
            "decimal32",
            "decimal64",
            "nullable",
            "lowcardinality",
            "array",
            "map",
            "row",
            "string",
            "integer",
            "smallint",
            "tinyint",
            "set",
            "character",
            "bit");

    private ColumnDefinitions() {}

    static void read(TokenCursor inner, TableParts parts) {
        while (!inner.atEnd()) {
            if (inner.accept(Word.LIKE)) {
                NameReader.qualified(inner).ifPresent(parts::pattern);
            } else if (!isConstraint(inner)) {
                NameReader.simple(inner).ifPresent(parts::column);
            }
            rest(inner);
        }
    }

    /** The type and the constraints of a column, up to the next one. */
    static void rest(TokenCursor inner) {
        int open = 0;
        while (!inner.atEnd() && !(inner.is(TokenKind.COMMA) && open == 0)) {
            open = Math.max(0, open + angles(inner));
            inner.skipGroup(SkipRule.COLUMN_DEFINITIONS);
        }
        inner.accept(TokenKind.COMMA);
    }

    /** How many angle brackets of a type like {@code map<string,array<int>>} open or close here. */
    private static int angles(TokenCursor inner) {
        if (!inner.is(TokenKind.SYMBOL)) {
            return 0;
        }
        String symbol = inner.tokens().textOf(inner.position());
        int change = 0;
        for (int index = 0; index < symbol.length(); index++) {
            if (symbol.charAt(index) != '<' && symbol.charAt(index) != '>') {
                return 0;
            }
            change += symbol.charAt(index) == '<' ? 1 : -1;
        }
        return change;
    }

    private static boolean isConstraint(TokenCursor inner) {
        if (inner.isAny(CONSTRAINTS)) {
            return true;
        }
        if (inner.isSequence(Word.PERIOD, Word.FOR)) {
            return true;
        }
        if (!inner.isAny(INDEXES)) {
            return false;
        }
        if (inner.isAhead(1, TokenKind.OPEN)) {
            return true;
        }
        return inner.isAhead(2, TokenKind.OPEN) && !isSizedType(inner);
    }

    private static boolean isSizedType(TokenCursor inner) {
        String text = inner.tokens().textOf(inner.position() + 1);
        return SIZED_TYPES.contains(text.toLowerCase(Locale.ROOT));
    }
}

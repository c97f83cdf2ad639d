package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Literal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads what stands between the columns of CREATE TABLE and its rows: {@code INHERITS (p)}, {@code LIKE other}, {@code PARTITIONED BY (day
 * string)}, {@code STORED AS ORC}, {@code LOCATION 'path'}. All others are about storage.
 */
final class TableOptions {

    private final Map<Word, BiConsumer<TokenCursor, TableParts>> options = new EnumMap<>(Word.class);
    private final Grammar grammar;

    TableOptions(Grammar grammar) {
        this.grammar = grammar;
        options.put(Word.INHERITS, TableOptions::parents);
        options.put(Word.LIKE, TableOptions::pattern);
        options.put(Word.PARTITIONED, TableOptions::partitions);
        options.put(Word.STORED, TableOptions::format);
        options.put(Word.LOCATION, TableOptions::location);
        options.put(Word.OPTIONS, TableOptions::list);
        options.put(Word.WITH, TableOptions::list);
        options.put(Word.PROPERTIES, TableOptions::list);
        options.put(Word.TBLPROPERTIES, (cursor, parts) -> cursor.skip(SkipRule.STORAGE));
    }

    /** Reads options up to the rows or the cursor's limit. */
    void read(TokenCursor cursor, TableParts parts) {
        int lost = LostStatement.find(cursor, cursor.limit());
        while (!cursor.atEnd() && !startsRows(cursor)) {
            if (cursor.position() == lost) {
                cursor.unreadTo(cursor.limit(), LostStatement.REASON);
                return;
            }
            Word word = cursor.word();
            BiConsumer<TokenCursor, TableParts> option = word == null ? null : options.get(word);
            if (option == null) {
                cursor.skipGroup(SkipRule.STORAGE);
            } else {
                option.accept(cursor, parts);
            }
        }
    }

    /** {@code AS query}, or a query without AS as MySQL has it. */
    private boolean startsRows(TokenCursor cursor) {
        if (cursor.is(Word.AS) || cursor.is(Word.SELECT) || startsClone(cursor)) {
            return true;
        }
        if (cursor.is(Word.WITH)) {
            boolean named = cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME);
            return named && (cursor.isAhead(2, Word.AS) || cursor.isAhead(1, Word.RECURSIVE));
        }
        return cursor.is(TokenKind.OPEN) && grammar.expressions().startsQuery(cursor);
    }

    private static boolean startsClone(TokenCursor cursor) {
        return cursor.is(Word.CLONE) && (cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME));
    }

    private static void parents(TokenCursor cursor, TableParts parts) {
        cursor.advance();
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            NameReader.list(inner).forEach(parts::parent);
            inner.finish();
        }
    }

    private static void pattern(TokenCursor cursor, TableParts parts) {
        cursor.advance();
        cursor.accept(Word.TABLE);
        if (cursor.is(TokenKind.STRING) || cursor.isAhead(1, TokenKind.STRING)) {
            return;
        }
        NameReader.qualified(cursor).ifPresent(parts::pattern);
    }

    /** With types they are columns, behind the others; without, columns that are there already or functions of them. */
    private static void partitions(TokenCursor cursor, TableParts parts) {
        cursor.skip(SkipRule.STORAGE);
        if (cursor.is(Word.BY)) {
            cursor.skip(SkipRule.STORAGE);
        }
        if (!cursor.is(TokenKind.OPEN)) {
            return;
        }
        TokenCursor inner = cursor.inside();
        while (!inner.atEnd()) {
            boolean typed = inner.isAhead(1, TokenKind.WORD);
            if (typed) {
                NameReader.simple(inner).ifPresent(parts::column);
            }
            ColumnDefinitions.rest(inner);
        }
    }

    private static void format(TokenCursor cursor, TableParts parts) {
        cursor.skip(SkipRule.STORAGE);
        if (cursor.is(Word.AS)) {
            cursor.skip(SkipRule.STORAGE);
        }
    }

    private static void location(TokenCursor cursor, TableParts parts) {
        cursor.advance();
        if (cursor.isSymbol("=")) {
            cursor.advance();
        }
        if (cursor.is(TokenKind.STRING)) {
            parts.path(Literal.text(cursor.tokens().textOf(cursor.position())));
            cursor.advance();
        }
    }

    private static void list(TokenCursor cursor, TableParts parts) {
        cursor.skip(SkipRule.STORAGE);
        if (cursor.is(TokenKind.OPEN)) {
            Optional<String> path = OptionList.path(cursor.inside());
            path.ifPresent(parts::path);
        }
    }
}

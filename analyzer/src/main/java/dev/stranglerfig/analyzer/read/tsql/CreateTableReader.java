package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE TABLE t (columns) ON scheme (a) WITH (options)}, and Synapse's {@code CREATE TABLE t WITH (DISTRIBUTION = ...) AS SELECT ...}. */
final class CreateTableReader implements CreatedForm {

    private final Grammar grammar;

    CreateTableReader(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN)) {
            columns = TableColumns.read(cursor.inside());
        }
        options(cursor);
        Lifetime life = SelectStatement.lifetime(name.get());
        if (cursor.is(Word.AS) && startsQuery(cursor)) {
            cursor.accept(Word.AS);
            Query query = grammar.queries().read(cursor);
            return new Define.TableFromQuery(head.span(), name.get(), life, columns, query);
        }
        return new Define.Table(head.span(), name.get(), life, columns, List.of(), List.of());
    }

    private static boolean startsQuery(TokenCursor cursor) {
        return cursor.isAhead(1, Word.SELECT) || cursor.isAhead(1, Word.WITH) || cursor.isAhead(1, TokenKind.OPEN);
    }

    /** {@code AS NODE}, {@code ON filegroup}, {@code TEXTIMAGE_ON g}, {@code FILESTREAM_ON g}, {@code WITH (options)}. */
    private static void options(TokenCursor cursor) {
        boolean goesOn = true;
        while (goesOn && !cursor.atEnd() && !StatementHeads.isHead(cursor, cursor.position())) {
            goesOn = option(cursor);
        }
    }

    private static boolean option(TokenCursor cursor) {
        boolean graph = cursor.is(Word.AS) && cursor.isAhead(1, TokenKind.WORD) && !startsQuery(cursor);
        if (cursor.is(Word.WITH) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.skip(SkipRule.STORAGE);
            cursor.skipGroup(SkipRule.STORAGE);
            return true;
        }
        boolean place = cursor.is(Word.ON)
                || (cursor.is(TokenKind.WORD)
                        && cursor.tokens()
                                .textOf(cursor.position())
                                .toLowerCase(java.util.Locale.ROOT)
                                .endsWith("_on"));
        if (!graph && !place) {
            return false;
        }
        cursor.skip(SkipRule.STORAGE);
        if (!cursor.atEnd()) {
            cursor.skip(SkipRule.STORAGE);
        }
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
        return true;
    }
}

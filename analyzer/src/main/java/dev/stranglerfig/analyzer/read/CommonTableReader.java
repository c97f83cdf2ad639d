package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code WITH [RECURSIVE] name (columns) AS [NOT] [MATERIALIZED] (statement), ...}. */
public final class CommonTableReader {

    private final Grammar grammar;

    public CommonTableReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The common table expressions here; none when there is no WITH. */
    public List<CommonTable> read(TokenCursor cursor) {
        List<CommonTable> commons = new ArrayList<>();
        if (!cursor.accept(Word.WITH)) {
            return commons;
        }
        if (cursor.is(Word.XMLNAMESPACES) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.skip(SkipRule.SESSION);
            cursor.skipGroup(SkipRule.SESSION);
            if (!cursor.accept(TokenKind.COMMA)) {
                return commons;
            }
        }
        CommonTable.Scope scope = CommonTable.Scope.EARLIER;
        if (cursor.accept(Word.RECURSIVE) || cursor.tokens().dialect().has(SyntaxFeature.BARE_RECURSION)) {
            scope = CommonTable.Scope.RECURSIVE;
        }
        do {
            Optional<CommonTable> common = one(cursor, scope);
            common.ifPresent(commons::add);
        } while (cursor.accept(TokenKind.COMMA));
        return commons;
    }

    private Optional<CommonTable> one(TokenCursor cursor, CommonTable.Scope scope) {
        Optional<String> name = NameReader.simple(cursor);
        List<String> columns = startsQuery(cursor) ? List.of() : NameReader.columns(cursor);
        cursor.accept(Word.USING, Word.KEY);
        cursor.accept(Word.AS);
        cursor.accept(Word.NOT);
        cursor.accept(Word.MATERIALIZED);
        if (name.isEmpty() || !cursor.is(TokenKind.OPEN)) {
            return Optional.empty();
        }
        TokenCursor inner = cursor.inside();
        Statement statement = grammar.statements().read(inner);
        inner.finish();
        searchOrCycle(cursor);
        return Optional.of(new CommonTable(name.get(), columns, scope, statement));
    }

    /** {@code WITH t (SELECT ...)}: the AS is left out, as Spark allows. */
    private static boolean startsQuery(TokenCursor cursor) {
        return cursor.is(TokenKind.OPEN) && (cursor.isAhead(1, Word.SELECT) || cursor.isAhead(1, Word.WITH));
    }

    /** {@code SEARCH DEPTH FIRST BY a SET b}, {@code CYCLE a SET b USING c}: names of columns only. */
    private static void searchOrCycle(TokenCursor cursor) {
        while (cursor.is(Word.SEARCH) || cursor.is(Word.CYCLE)) {
            int token = cursor.position() + 1;
            while (token < cursor.limit() && !endsClause(cursor, token)) {
                token = cursor.afterGroup(token);
            }
            cursor.advanceTo(Math.min(token, cursor.limit()));
        }
    }

    private static boolean endsClause(TokenCursor cursor, int token) {
        Word word = cursor.tokens().word(token);
        boolean listGoesOn = cursor.tokens().kind(token) == TokenKind.COMMA
                && token + 2 < cursor.limit()
                && (cursor.tokens().word(token + 2) == Word.AS
                        || cursor.tokens().kind(token + 2) == TokenKind.OPEN);
        return listGoesOn
                || word == Word.SELECT
                || word == Word.INSERT
                || word == Word.UPDATE
                || word == Word.DELETE
                || word == Word.MERGE
                || word == Word.CYCLE
                || word == Word.VALUES;
    }
}

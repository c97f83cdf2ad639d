package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Optional;

/** {@code EXEC [@code =] procedure arguments}, {@code EXEC (text) [AT server]}, {@code EXECUTE AS USER = 'name'}. */
final class ExecuteStatement implements TsqlStatement {

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        cursor.advance();
        if (cursor.is(Word.AS)) {
            impersonation(cursor);
            statements.add(Steps.from(cursor, first));
            return;
        }
        if (cursor.is(TokenKind.OPEN)) {
            statements.add(DynamicText.inBrackets(grammar, cursor, first, List.of()));
            return;
        }
        Optional<QualifiedName> code = Optional.empty();
        if (Variables.isAt(cursor) && cursor.isSymbolAhead(1, "=")) {
            code = Variables.read(cursor);
            cursor.advance();
        }
        call(grammar, cursor, first, statements);
        code.ifPresent(variable -> statements.add(
                new Control.Assign(cursor.spanFrom(first), variable, ProcedureCall.nothing(cursor.spanFrom(first)))));
    }

    /** The procedure here and its arguments. */
    static void call(Grammar grammar, TokenCursor cursor, int first, List<Statement> statements) {
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            String reason = "the name of a procedure is missing: " + cursor.unexpected();
            cursor.source().unread(first, reason);
            statements.add(new Unread(cursor.spanFrom(first), reason));
            return;
        }
        String own = name.get().last();
        if (own.equals("sp_executesql")) {
            statements.addAll(DynamicText.withParameters(grammar, cursor, first, List.of()));
        } else {
            statements.addAll(ProcedureCall.read(grammar, cursor, first, name.get()));
        }
        options(cursor);
    }

    /** Whether a procedure is called here without EXEC, which is allowed at the start of a batch only. */
    static boolean isBare(TokenCursor cursor) {
        if (!NameReader.starts(cursor) || Variables.isAt(cursor) || StatementHeads.opens(cursor)) {
            return false;
        }
        int token = cursor.position() + 1;
        while (token + 1 < cursor.limit() && cursor.tokens().kind(token) == TokenKind.DOT) {
            token += 2;
        }
        if (token >= cursor.limit()) {
            return true;
        }
        TokenKind kind = cursor.tokens().kind(token);
        return kind == TokenKind.STRING
                || cursor.tokens().text().charAt(cursor.tokens().start(token)) == '@';
    }

    private static void impersonation(TokenCursor cursor) {
        cursor.skip(SkipRule.SESSION);
        if (!cursor.atEnd()) {
            cursor.skip(SkipRule.SESSION);
        }
        if (cursor.isSymbol("=")) {
            cursor.skipTo(Math.min(cursor.position() + 2, cursor.limit()), SkipRule.SESSION);
        }
        options(cursor);
    }

    /** {@code WITH RECOMPILE}, {@code WITH RESULT SETS ((a int))}, {@code WITH NO REVERT}. */
    static void options(TokenCursor cursor) {
        if (!cursor.is(Word.WITH) || StatementHeads.isHead(cursor, cursor.position())) {
            return;
        }
        cursor.skip(SkipRule.ROUTINE_OPTIONS);
        while (!cursor.atEnd() && !StatementHeads.isHead(cursor, cursor.position()) && isOption(cursor)) {
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
    }

    private static boolean isOption(TokenCursor cursor) {
        return cursor.is(Word.RESULT)
                || cursor.is(Word.SETS)
                || cursor.is(Word.NONE)
                || cursor.is(Word.NO)
                || cursor.is(Word.REVERT)
                || cursor.is(Word.INTO)
                || cursor.is(TokenKind.OPEN)
                || cursor.is(TokenKind.COMMA)
                || Variables.isAt(cursor)
                || (cursor.is(TokenKind.WORD) && cursor.word() == null);
    }
}

package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script: a line that holds only {@code /} ends whatever is open, a PL/SQL unit ends with its END, everything else at its semicolon.
 * A unit that was not understood to its END costs no more than the text up to that line.
 */
final class OracleScript {

    private final Grammar grammar;
    private final UnitReader units;

    OracleScript(Grammar grammar) {
        this.grammar = grammar;
        this.units = new UnitReader(grammar);
    }

    List<Statement> read(TokenCursor cursor) {
        List<Statement> statements = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.is(TokenKind.SEPARATOR)) {
                cursor.advance();
                continue;
            }
            stretch(cursor.upTo(nextSeparator(cursor)), statements);
        }
        return statements;
    }

    private void stretch(TokenCursor cursor, List<Statement> statements) {
        while (!cursor.atEnd()) {
            if (cursor.accept(TokenKind.SEMICOLON)) {
                continue;
            }
            if (UnitStart.isHere(cursor)) {
                statements.add(units.read(cursor));
                continue;
            }
            statements.add(plain(cursor));
        }
    }

    private Statement plain(TokenCursor cursor) {
        if (cursor.is(TokenKind.META)) {
            return grammar.code().client(cursor);
        }
        if (cursor.is(Word.WITH) && (cursor.isAhead(1, Word.FUNCTION) || cursor.isAhead(1, Word.PROCEDURE))) {
            return units.queryWithRoutines(cursor);
        }
        return grammar.code().bounded(cursor, grammar.idiom().statementEnd(cursor));
    }

    private static int nextSeparator(TokenCursor cursor) {
        int token = cursor.position();
        while (token < cursor.limit() && cursor.tokens().kind(token) != TokenKind.SEPARATOR) {
            token++;
        }
        return token;
    }
}

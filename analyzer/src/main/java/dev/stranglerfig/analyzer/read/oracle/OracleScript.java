package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
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
            if (isSlash(cursor.tokens(), cursor.position())) {
                cursor.advance();
                continue;
            }
            stretch(cursor.upTo(nextSlash(cursor)), statements);
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

    private static int nextSlash(TokenCursor cursor) {
        int token = cursor.position();
        while (token < cursor.limit() && !isSlash(cursor.tokens(), token)) {
            token++;
        }
        return token;
    }

    /** A slash between two line breaks is no division. */
    private static boolean isSlash(Tokens tokens, int token) {
        if (tokens.kind(token) != TokenKind.SYMBOL || !tokens.isText(token, "/")) {
            return false;
        }
        int before = token == 0 ? 0 : tokens.end(token - 1);
        boolean begins =
                token == 0 || tokens.text().indexOf('\n', before) >= 0 && breaks(tokens, before, tokens.start(token));
        return begins && (token + 1 == tokens.size() || breaks(tokens, tokens.end(token), tokens.start(token + 1)));
    }

    private static boolean breaks(Tokens tokens, int from, int to) {
        int found = tokens.text().indexOf('\n', from);
        return found >= 0 && found < to;
    }
}

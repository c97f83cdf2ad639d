package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;

/** Reads {@code <<name>>}. */
final class Labels {

    private Labels() {}

    static boolean read(TokenCursor cursor) {
        if (!cursor.isSymbol("<<")) {
            return false;
        }
        boolean closed = false;
        while (!closed && !cursor.atEnd() && !cursor.is(TokenKind.SEMICOLON)) {
            closed = cursor.isSymbol(">>");
            cursor.advance();
        }
        return true;
    }
}

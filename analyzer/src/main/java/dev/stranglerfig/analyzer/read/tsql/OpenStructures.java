package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The blocks, branches and loops that are open. T-SQL closes only blocks: IF, ELSE and WHILE end with the one statement that follows them, and
 * this is where their ends are found.
 */
final class OpenStructures {

    private final List<Statement> statements;
    private final Deque<Kind> open = new ArrayDeque<>();

    /** What waits for its end. */
    private enum Kind {
        BLOCK,
        /** IF whose statement is read next. */
        IF,
        /** ELSE whose statement is read next. */
        ELSE,
        WHILE
    }

    OpenStructures(List<Statement> statements) {
        this.statements = statements;
    }

    void block() {
        open.push(Kind.BLOCK);
    }

    void branch() {
        open.push(Kind.IF);
    }

    void loop() {
        open.push(Kind.WHILE);
    }

    boolean isInBlock() {
        return open.contains(Kind.BLOCK);
    }

    /** END: everything in the innermost block is over, and the block with it. */
    void endBlock(Span span) {
        while (open.peek() != Kind.BLOCK) {
            leave(open.pop(), span);
        }
        open.pop();
        leave(Structure.BLOCK, span);
    }

    /** A statement, or a whole structure, is over: with it all that waited for one, up to an IF that has an ELSE. */
    void completed(TokenCursor cursor) {
        while (!open.isEmpty() && open.peek() != Kind.BLOCK) {
            Kind kind = open.pop();
            if (kind == Kind.IF && acceptElse(cursor)) {
                open.push(Kind.ELSE);
                return;
            }
            leave(kind, cursor.spanFrom(cursor.position()));
        }
    }

    /** The end of the text ends what is open. */
    void endAll(Span span) {
        while (!open.isEmpty()) {
            leave(open.pop(), span);
        }
    }

    private boolean acceptElse(TokenCursor cursor) {
        if (cursor.is(TokenKind.SEMICOLON) && cursor.isAhead(1, Word.ELSE)) {
            cursor.advance();
        }
        int first = cursor.position();
        if (!cursor.accept(Word.ELSE)) {
            return false;
        }
        statements.add(new Control.Enter(cursor.spanFrom(first), Structure.BRANCH, List.of()));
        return true;
    }

    private void leave(Kind kind, Span span) {
        switch (kind) {
            case BLOCK -> leave(Structure.BLOCK, span);
            case IF, ELSE -> leave(Structure.IF, span);
            case WHILE -> leave(Structure.LOOP, span);
        }
    }

    private void leave(Structure structure, Span span) {
        statements.add(new Control.Leave(span, structure));
    }
}

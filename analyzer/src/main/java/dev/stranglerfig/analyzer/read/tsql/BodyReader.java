package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a batch or a body as a flat walk from statement to statement, with or without semicolons: a reader reads as far as it understands, then
 * the next statement begins; what lies between is unread.
 */
final class BodyReader {

    private final Grammar grammar;
    private final TokenCursor cursor;
    private final List<Statement> statements = new ArrayList<>();
    private final OpenStructures structures = new OpenStructures(statements);
    private final int first;
    private int semicolon = -1;

    private BodyReader(Grammar grammar, TokenCursor cursor) {
        this.grammar = grammar;
        this.cursor = cursor;
        this.first = cursor.position();
    }

    /** All statements up to the cursor's limit. */
    static List<Statement> read(Grammar grammar, TokenCursor cursor) {
        BodyReader reader = new BodyReader(grammar, cursor);
        reader.run();
        return reader.statements;
    }

    private void run() {
        while (!cursor.atEnd()) {
            int before = cursor.position();
            if (!cursor.accept(TokenKind.SEMICOLON) && !structure()) {
                statement();
            }
            if (cursor.position() == before) {
                cursor.unread(cursor.unexpected());
            }
        }
        structures.endAll(cursor.spanFrom(cursor.position()));
    }

    private boolean structure() {
        if (cursor.is(Word.IF)) {
            condition(Structure.IF);
            structures.branch();
            return true;
        }
        if (cursor.is(Word.WHILE)) {
            condition(Structure.LOOP);
            structures.loop();
            return true;
        }
        if (cursor.is(Word.BEGIN) && BlockHeads.opens(cursor)) {
            statements.add(BlockHeads.read(cursor));
            structures.block();
            return true;
        }
        if (cursor.is(Word.END) && !BlockHeads.endsConversation(cursor)) {
            end();
            return true;
        }
        return false;
    }

    private void condition(Structure structure) {
        int first = cursor.position();
        TokenCursor head = cursor.upTo(semicolon());
        head.advance();
        Expression condition = grammar.expressions().required(head);
        cursor.returnTo(head);
        rest(semicolon());
        statements.add(new Control.Enter(cursor.spanFrom(first), structure, List.of(condition)));
    }

    private void end() {
        int first = cursor.position();
        if (BlockHeads.acceptHandler(cursor)) {
            statements.add(new Control.Enter(cursor.spanFrom(first), Structure.HANDLER, List.of()));
            return;
        }
        if (!structures.isInBlock()) {
            String reason = "END without BEGIN";
            cursor.unread(reason);
            statements.add(new Unread(cursor.spanFrom(first), reason));
            return;
        }
        cursor.advance();
        if (!cursor.accept(Word.TRY)) {
            cursor.accept(Word.CATCH);
        }
        structures.endBlock(cursor.spanFrom(first));
        structures.completed(cursor);
    }

    private void statement() {
        if (Modules.starts(cursor)) {
            ModuleReader.read(grammar, cursor, statements);
            structures.completed(cursor);
            return;
        }
        if (cursor.is(TokenKind.WORD) && cursor.isSymbolAhead(1, ":")) {
            cursor.skip(SkipRule.ROUTINE_OPTIONS);
            cursor.skip(SkipRule.ROUTINE_OPTIONS);
            return;
        }
        int end = semicolon();
        TokenCursor rest = cursor.upTo(end);
        if (rest.position() > first || !ExecuteStatement.isBare(rest)) {
            TsqlStatements.read(grammar, rest, statements);
        } else {
            ExecuteStatement.call(grammar, rest, first, statements);
        }
        cursor.returnTo(rest);
        rest(end);
        structures.completed(cursor);
    }

    /** What stands between where a reader stopped and the next statement. */
    private void rest(int end) {
        if (cursor.position() >= end || StatementHeads.opens(cursor)) {
            return;
        }
        cursor.unreadTo(Math.min(end, StatementHeads.next(cursor)), cursor.unexpected());
    }

    /** The next semicolon; looked for once each, so that the walk stays linear. */
    private int semicolon() {
        if (semicolon < cursor.position()) {
            semicolon = cursor.findSemicolon();
        }
        return semicolon;
    }
}

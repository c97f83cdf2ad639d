package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.QuotedContent;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Opens strings that hold code, and cuts plain SQL into statements. */
public final class CodeReader {

    public static final String SQL = "sql";
    public static final String PLPGSQL = "plpgsql";

    /** The body is the name of a compiled function, not code. */
    private static final Set<String> COMPILED = Set.of("c", "internal");

    /** Dollar bodies in dollar bodies; more is no script that people wrote. */
    private static final int DEEPEST_TEXT = 6;

    private final Grammar grammar;
    private final BlockReader blocks;

    public CodeReader(Grammar grammar) {
        this.grammar = grammar;
        this.blocks = new BlockReader(grammar);
    }

    /** The statements of the code string here. */
    public List<Statement> string(TokenCursor cursor, String language) {
        boolean known = language.equalsIgnoreCase(SQL) || language.equalsIgnoreCase(PLPGSQL);
        if (COMPILED.contains(language)) {
            cursor.skipAll(SkipRule.ROUTINE_OPTIONS);
            return List.of();
        }
        if (!known) {
            cursor.unread("language " + language + " is not read");
            return List.of();
        }
        if (cursor.depth() >= TokenCursor.DEEPEST - DEEPEST_TEXT) {
            cursor.unread("code nested too deep");
            return List.of();
        }
        TokenCursor code = open(cursor);
        if (language.equalsIgnoreCase(SQL)) {
            return statements(code);
        }
        return block(code);
    }

    /** The code in the string here, as a text of its own; the cursor goes on behind the string. */
    public TokenCursor open(TokenCursor cursor) {
        SourceText child = child(cursor);
        cursor.source().adopt(cursor.position(), child);
        int next = cursor.position() + 1;
        cursor.advanceTo(next);
        return new TokenCursor(child, Setting.SCRIPT, cursor.depth() + TokenCursor.DEEPEST / DEEPEST_TEXT);
    }

    /** Texts in the string here, in their order, each as a text of its own; the string itself is still to be marked. */
    public List<TokenCursor> openAll(TokenCursor cursor, List<ForeignText> texts) {
        Tokens tokens = cursor.tokens();
        OffsetMap at = cursor.source().offsets().from(tokens.start(cursor.position()));
        List<TokenCursor> opened = new ArrayList<>();
        for (ForeignText text : texts) {
            SourceText child =
                    cursor.source().inside(Tokens.of(text.code(), tokens.dialect()), at.through(text.offsets()));
            cursor.source().adopt(cursor.position(), child);
            opened.add(new TokenCursor(child, Setting.SCRIPT, cursor.depth() + TokenCursor.DEEPEST / DEEPEST_TEXT));
        }
        return opened;
    }

    /** The statements of procedural code that stands in the script as it is, up to the cursor's limit. */
    public List<Statement> block(TokenCursor code) {
        return blocks.read(code.inRoutine());
    }

    /** {@code BEGIN ATOMIC statement; ... END} or {@code RETURN expression}. */
    public List<Statement> standardBody(TokenCursor cursor) {
        int first = cursor.position();
        if (cursor.accept(Word.RETURN)) {
            Expression value = grammar.expressions().read(cursor);
            return List.of(new Control.Return(cursor.spanFrom(first), Content.of(List.of(value))));
        }
        cursor.accept(Word.BEGIN, Word.ATOMIC);
        List<Statement> statements = new ArrayList<>();
        while (!cursor.atEnd() && !cursor.is(Word.END)) {
            if (cursor.accept(TokenKind.SEMICOLON)) {
                continue;
            }
            statements.add(bounded(cursor, cursor.findSemicolon()));
        }
        cursor.accept(Word.END);
        return statements;
    }

    /** Plain SQL up to the cursor's limit, one statement after the other. */
    public List<Statement> statements(TokenCursor cursor) {
        List<Statement> statements = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.accept(TokenKind.SEMICOLON) || cursor.accept(TokenKind.SEPARATOR)) {
                continue;
            }
            if (cursor.is(TokenKind.DATA)) {
                cursor.skip(SkipRule.DATA);
                continue;
            }
            if (cursor.is(TokenKind.META)) {
                statements.add(ClientCommand.read(grammar, cursor));
                continue;
            }
            statements.add(bounded(cursor, grammar.idiom().statementEnd(cursor)));
        }
        return statements;
    }

    /** The statement here, up to its end; at least one token, so that every walk over statements comes to its end. */
    public Statement bounded(TokenCursor cursor, int end) {
        TokenCursor statement = cursor.upTo(Math.max(end, cursor.position() + 1));
        Statement read = grammar.statements().read(statement);
        statement.finish();
        return read;
    }

    /** The command of the client here. */
    public Statement client(TokenCursor cursor) {
        return ClientCommand.read(grammar, cursor);
    }

    private static SourceText child(TokenCursor cursor) {
        Tokens tokens = cursor.tokens();
        int token = cursor.position();
        QuotedContent content = tokens.content(token);
        OffsetMap outer = cursor.source().offsets();
        OffsetMap offsets = content.isVerbatim() ? outer.from(content.start()) : outer.through(content.offsets());
        return cursor.source().inside(Tokens.of(content.text(), tokens.dialect()), offsets);
    }
}

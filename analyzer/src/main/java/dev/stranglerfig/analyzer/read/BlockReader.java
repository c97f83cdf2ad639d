package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads procedural code as a flat walk from statement head to statement head: the heads and ends of structures are statements of their own, so
 * that depth costs no stack and a missing END costs nothing else.
 */
final class BlockReader {

    private final Grammar grammar;
    private final DeclarationReader declarations;
    private final Map<Word, BlockStatement> forms = new EnumMap<>(Word.class);

    BlockReader(Grammar grammar) {
        this.grammar = grammar;
        this.declarations = new DeclarationReader(grammar);
        new BranchStatements(grammar).addTo(forms);
        new LoopStatements(grammar).addTo(forms);
        new RoutineStatements(grammar).addTo(forms);
        grammar.idiom().blocks(grammar, forms);
    }

    public List<Statement> read(TokenCursor cursor) {
        List<Statement> statements = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.accept(TokenKind.SEMICOLON)) {
                continue;
            }
            if (cursor.isSymbol("<<")) {
                label(cursor);
                continue;
            }
            if (cursor.is(TokenKind.WORD) && cursor.isSymbolAhead(1, ":")) {
                cursor.advance();
                cursor.advance();
                continue;
            }
            if (cursor.isSymbol("#")) {
                directive(cursor);
                continue;
            }
            if (cursor.is(Word.DECLARE) && !forms.containsKey(Word.DECLARE)) {
                declarations.read(cursor, statements);
                continue;
            }
            int before = cursor.position();
            statements.add(statement(cursor));
            if (cursor.position() == before) {
                cursor.unread(cursor.unexpected());
            }
        }
        return statements;
    }

    private Statement statement(TokenCursor cursor) {
        Word word = cursor.word();
        BlockStatement form = word == null ? null : forms.get(word);
        if (form != null && !startsAssignment(cursor)) {
            return form.read(cursor);
        }
        if (startsAssignment(cursor)) {
            return assignment(cursor);
        }
        return grammar.code().bounded(cursor, cursor.findSemicolon());
    }

    /** {@code name :=}, {@code name.field =}, {@code name[1] :=}. */
    private static boolean startsAssignment(TokenCursor cursor) {
        if (!NameReader.starts(cursor)) {
            return false;
        }
        int token = cursor.position() + 1;
        boolean goesOn = true;
        while (goesOn && token < cursor.limit()) {
            TokenKind kind = cursor.tokens().kind(token);
            goesOn = kind == TokenKind.DOT || kind == TokenKind.OPEN_SQUARE;
            if (goesOn) {
                token = kind == TokenKind.DOT ? token + 2 : cursor.afterGroup(token);
            }
        }
        return token < cursor.limit()
                && (cursor.tokens().isText(token, ":=") || cursor.tokens().isText(token, "="));
    }

    private Statement assignment(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor statement = cursor.upTo(cursor.findSemicolon());
        QualifiedName target = NameReader.qualified(statement).orElseThrow();
        TargetReader.subscripts(statement);
        statement.advance();
        Optional<Statement> run = grammar.idiom().assigned(grammar, statement, target);
        if (run.isPresent()) {
            statement.finish();
            return run.get();
        }
        Query value = grammar.queries().readFromSelectList(statement);
        statement.finish();
        return new Control.Assign(cursor.spanFrom(first), target, value);
    }

    private static void label(TokenCursor cursor) {
        cursor.advance();
        while (!cursor.atEnd() && !cursor.is(TokenKind.SEMICOLON)) {
            boolean closes = cursor.isSymbol(">>");
            cursor.advance();
            if (closes) {
                return;
            }
        }
    }

    /** {@code #variable_conflict use_column}: three words on a line of their own. */
    private static void directive(TokenCursor cursor) {
        for (int count = 0; count < 3 && !cursor.atEnd(); count++) {
            cursor.skip(SkipRule.ROUTINE_OPTIONS);
        }
    }
}

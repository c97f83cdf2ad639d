package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.PsmStatements;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TargetReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The statements of BigQuery's scripts and procedures: those of SQL/PSM, and a few of its own. */
final class ScriptStatements {

    private final Grammar grammar;

    ScriptStatements(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Map<Word, BlockStatement> forms) {
        BlockStatement handlers = forms.get(Word.EXCEPTION);
        BlockStatement begin = forms.get(Word.BEGIN);
        PsmStatements.addTo(grammar, forms);
        if (handlers != null) {
            forms.put(Word.EXCEPTION, handlers);
        }
        if (begin != null) {
            forms.put(Word.BEGIN, cursor -> opensTransaction(cursor) ? session(cursor) : begin.read(cursor));
        }
        forms.put(Word.CREATE, this::definition);
        forms.put(Word.CONFIG, this::settings);
        forms.put(Word.EXECUTE, bounded(this::execute));
        forms.put(Word.BREAK, ScriptStatements::session);
        forms.put(Word.CONTINUE, ScriptStatements::session);
        forms.put(Word.RAISE, ScriptStatements::session);
        forms.put(Word.RETURN, ScriptStatements::session);
        forms.remove(Word.OPEN);
        forms.remove(Word.FETCH);
        forms.remove(Word.CLOSE);
        forms.remove(Word.MOVE);
        forms.remove(Word.GET);
        forms.remove(Word.PERFORM);
        forms.remove(Word.ASSERT);
    }

    private static BlockStatement bounded(BlockStatement form) {
        return cursor -> {
            TokenCursor statement = cursor.upTo(cursor.findSemicolon());
            Statement read = form.read(statement);
            statement.finish();
            return read;
        };
    }

    private static boolean opensTransaction(TokenCursor cursor) {
        return cursor.isAhead(1, Word.TRANSACTION) || cursor.isAhead(1, TokenKind.SEMICOLON);
    }

    /** Procedures hold semicolons of their own. */
    private Statement definition(TokenCursor cursor) {
        return grammar.code().bounded(cursor, ScriptEnd.find(cursor));
    }

    /** {@code config { ... }}: what a tool that generates the script keeps at its head. */
    private Statement settings(TokenCursor cursor) {
        int first = cursor.position();
        if (!cursor.isAhead(1, TokenKind.OPEN_BRACE)) {
            return grammar.code().bounded(cursor, cursor.findSemicolon());
        }
        cursor.skip(SkipRule.CLIENT);
        cursor.skipGroup(SkipRule.CLIENT);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    private static Statement session(TokenCursor cursor) {
        int first = cursor.position();
        cursor.skipTo(cursor.findSemicolon(), SkipRule.SESSION);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    /** {@code EXECUTE IMMEDIATE text [INTO a, b] [USING x AS name, y]}. */
    private Statement execute(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.EXECUTE, Word.IMMEDIATE);
        Expression text = grammar.expressions().read(cursor);
        List<QualifiedName> targets = new ArrayList<>();
        if (cursor.accept(Word.INTO)) {
            targets.addAll(TargetReader.list(cursor));
        }
        List<Expression> arguments = new ArrayList<>();
        if (cursor.accept(Word.USING)) {
            arguments(cursor, arguments);
        }
        return new Call.Dynamic(cursor.spanFrom(first), text, arguments, targets, Call.Dynamic.Returned.NO);
    }

    private void arguments(TokenCursor cursor, List<Expression> arguments) {
        do {
            arguments.add(grammar.expressions().read(cursor));
            if (cursor.accept(Word.AS) && !cursor.atEnd()) {
                cursor.advance();
            }
        } while (cursor.accept(TokenKind.COMMA));
    }
}

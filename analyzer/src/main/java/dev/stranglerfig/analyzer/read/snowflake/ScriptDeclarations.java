package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code DECLARE a INT DEFAULT 1; c CURSOR FOR query; r RESULTSET DEFAULT (query); e EXCEPTION (-20001, '...');} and {@code LET a := 1}. */
final class ScriptDeclarations {

    private final Grammar grammar;

    ScriptDeclarations(Grammar grammar) {
        this.grammar = grammar;
    }

    /** All declarations up to BEGIN. */
    Statement section(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.DECLARE);
        List<Statement> declared = new ArrayList<>();
        while (!cursor.atEnd() && !cursor.is(Word.BEGIN)) {
            if (cursor.accept(TokenKind.SEMICOLON)) {
                continue;
            }
            if (cursor.position() + 1 < cursor.limit() && ScriptEnd.nested(cursor, cursor.position() + 1)) {
                declared.addAll(nested(cursor));
                continue;
            }
            int begin = Math.max(cursor.find(Word.BEGIN), cursor.position() + 1);
            declared.add(one(cursor.upTo(Math.min(cursor.findSemicolon(), begin))));
        }
        return new Several(cursor.spanFrom(first), declared);
    }

    /** The body of a procedure that the block declares for itself, followed where it stands. */
    private List<Statement> nested(TokenCursor cursor) {
        TokenCursor procedure = cursor.upTo(ScriptEnd.afterNested(cursor, cursor.position() + 1));
        procedure.skipTo(procedure.find(Word.BEGIN), SkipRule.ROUTINE_OPTIONS);
        return grammar.code().block(procedure);
    }

    /** {@code LET [name] [type] := value}. */
    Statement let(TokenCursor cursor) {
        cursor.accept(Word.LET);
        return one(cursor);
    }

    private Statement one(TokenCursor cursor) {
        int first = cursor.position();
        Optional<String> name = NameReader.simple(cursor);
        if (name.isEmpty() || cursor.is(Word.EXCEPTION)) {
            cursor.skipAll(SkipRule.MESSAGE);
            return new Control.Step(cursor.spanFrom(first), List.of());
        }
        if (cursor.accept(Word.CURSOR)) {
            cursor.accept(Word.FOR);
            return cursor(cursor, first, name.get());
        }
        String type = cursor.is(Word.DEFAULT) ? "" : TypeReader.read(cursor);
        boolean assigned = cursor.accept(Word.DEFAULT) || cursor.acceptSymbol(":=");
        Statement declaration =
                assigned ? assigned(cursor, first, name.get(), type) : bare(cursor, first, name.get(), type);
        cursor.finish();
        return declaration;
    }

    /** A cursor runs a query, or a statement held by a variable. */
    private Statement cursor(TokenCursor cursor, int first, String name) {
        Optional<Query> query = Optional.empty();
        Optional<Expression> value = Optional.empty();
        if (grammar.expressions().startsQuery(cursor)) {
            query = Optional.of(grammar.queries().read(cursor));
        } else {
            value = Optional.of(grammar.expressions().read(cursor));
        }
        cursor.finish();
        return new Control.Declaration(cursor.spanFrom(first), name, "cursor", value, query);
    }

    private static Statement bare(TokenCursor cursor, int first, String name, String type) {
        return new Control.Declaration(cursor.spanFrom(first), name, type, Optional.empty(), Optional.empty());
    }

    private Statement assigned(TokenCursor cursor, int first, String name, String type) {
        Span at = cursor.spanFrom(first);
        QualifiedName variable = new QualifiedName(List.of(name), QualifiedName.Certainty.STATED, at);
        Optional<Statement> run = new ExecuteForm(grammar).assigned(cursor, variable);
        if (run.isPresent()) {
            return new Several(cursor.spanFrom(first), List.of(bare(cursor, first, name, type), run.get()));
        }
        Expression value = grammar.expressions().read(cursor);
        return new Control.Declaration(cursor.spanFrom(first), name, type, Optional.of(value), Optional.empty());
    }
}

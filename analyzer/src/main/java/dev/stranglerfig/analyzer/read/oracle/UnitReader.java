package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the PL/SQL units of a script: routines, packages, bodies of types, triggers and anonymous blocks. */
final class UnitReader {

    private final Grammar grammar;
    private final BodyReader bodies;
    private final RoutineReader routines;
    private final TriggerReader triggers;

    UnitReader(Grammar grammar) {
        this.grammar = grammar;
        this.bodies = new BodyReader(grammar);
        this.routines = bodies.routines();
        this.triggers = new TriggerReader(grammar, bodies);
    }

    /** The unit here, up to behind its END or to the cursor's limit. */
    Statement read(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor unit = cursor.inRoutine();
        Statement read = UnitStart.isBlock(unit) ? block(unit, first) : made(unit, first);
        cursor.returnTo(unit);
        return read;
    }

    /** {@code WITH FUNCTION f ... END; SELECT f(a) FROM t}: the routines are known to this query only. */
    Statement queryWithRoutines(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.WITH);
        List<Statement> statements = new ArrayList<>();
        while (cursor.is(Word.FUNCTION) || cursor.is(Word.PROCEDURE)) {
            TokenCursor routine = cursor.inRoutine();
            statements.add(routines.nested(routine, List.of()));
            cursor.returnTo(routine);
            cursor.accept(TokenKind.SEMICOLON);
        }
        statements.add(grammar.code().bounded(cursor, grammar.idiom().statementEnd(cursor)));
        return new Several(cursor.spanFrom(first), statements);
    }

    private Statement block(TokenCursor unit, int first) {
        List<Statement> statements = new ArrayList<>();
        bodies.block(unit, statements);
        Routine body = routines.anonymous(statements);
        return new Call.Block(unit.spanFrom(first), body);
    }

    private Statement made(TokenCursor unit, int first) {
        unit.advanceTo(UnitStart.kind(unit));
        if (unit.is(Word.PACKAGE) || unit.is(Word.TYPE)) {
            return container(unit, first);
        }
        if (unit.is(Word.TRIGGER)) {
            return triggers.read(unit, first);
        }
        return routines.made(unit, first);
    }

    /** {@code PACKAGE [BODY] p IS declarations [BEGIN statements] END}. */
    private Statement container(TokenCursor unit, int first) {
        unit.advance();
        unit.accept(Word.BODY);
        unit.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(unit);
        if (name.isEmpty()) {
            return Missing.name(new StatementHead(unit, first, List.of()));
        }
        while (!unit.atEnd() && !unit.is(Word.IS) && !unit.is(Word.AS)) {
            unit.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
        List<Statement> statements = new ArrayList<>();
        if (!unit.atEnd()) {
            unit.advance();
            bodies.members(unit, name.get(), statements);
        }
        return new Define.Container(unit.spanFrom(first), name.get(), statements);
    }
}

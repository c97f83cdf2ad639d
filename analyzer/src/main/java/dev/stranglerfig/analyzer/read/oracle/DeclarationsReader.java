package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads declarations up to the BEGIN or END behind them: variables, constants, types, cursors, exceptions, routines. */
final class DeclarationsReader {

    /** Stand before the routines of types. */
    private static final Set<Word> MODIFIERS =
            EnumSet.of(Word.MEMBER, Word.STATIC, Word.MAP, Word.ORDER, Word.NOT, Word.FINAL, Word.OVERRIDE);

    private static final Set<Word> ENDS = EnumSet.of(Word.BEGIN, Word.END, Word.CREATE);

    private final Grammar grammar;
    private final RoutineReader routines;

    DeclarationsReader(Grammar grammar, RoutineReader routines) {
        this.grammar = grammar;
        this.routines = routines;
    }

    /** @param around the name of the package or routine that declares them */
    void read(TokenCursor cursor, List<String> around, List<Statement> read) {
        while (!cursor.atEnd() && !cursor.isAny(ENDS) && !isTimingPoint(cursor)) {
            if (cursor.accept(TokenKind.SEMICOLON) || ConditionalCode.skip(cursor) || modifier(cursor)) {
                continue;
            }
            if (cursor.is(Word.PROCEDURE) || cursor.is(Word.FUNCTION)) {
                read.add(routines.nested(cursor, around));
                continue;
            }
            TokenCursor one = cursor.upTo(end(cursor));
            read.add(declaration(one, read));
            one.finish();
        }
    }

    /** Whether a section of a compound trigger begins here. */
    static boolean isTimingPoint(TokenCursor cursor) {
        boolean time = cursor.is(Word.BEFORE) || cursor.is(Word.AFTER);
        return (time && (cursor.isAhead(1, Word.STATEMENT) || cursor.isAhead(1, Word.EACH)))
                || cursor.isSequence(Word.INSTEAD, Word.OF, Word.EACH);
    }

    /** BEGIN ends the declarations, also when a semicolon is missing before it. */
    private static int end(TokenCursor cursor) {
        return Math.max(Math.min(cursor.findSemicolon(), cursor.find(Word.BEGIN)), cursor.position() + 1);
    }

    private static boolean modifier(TokenCursor cursor) {
        String text = cursor.tokens().textOf(cursor.position()).toLowerCase(Locale.ROOT);
        boolean known = cursor.isAny(MODIFIERS)
                || text.equals("constructor")
                || text.equals("overriding")
                || text.equals("instantiable");
        boolean beforeRoutine = cursor.isAhead(1, Word.PROCEDURE)
                || cursor.isAhead(1, Word.FUNCTION)
                || cursor.isAhead(1, Word.MEMBER)
                || cursor.isAhead(1, Word.FINAL);
        if (known && beforeRoutine) {
            cursor.advance();
            return true;
        }
        return false;
    }

    private Statement declaration(TokenCursor cursor, List<Statement> read) {
        int first = cursor.position();
        if (cursor.is(Word.PRAGMA)) {
            return passed(cursor, SkipRule.ROUTINE_OPTIONS);
        }
        boolean type = cursor.is(Word.TYPE) || cursor.is(Word.SUBTYPE);
        if (type
                && (cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME))
                && cursor.isAhead(2, Word.IS)) {
            return passed(cursor, SkipRule.COLUMN_DEFINITIONS);
        }
        if (cursor.is(Word.CURSOR) && !cursor.isSymbolAhead(1, ":=")) {
            return cursorDeclaration(cursor, first, read);
        }
        Optional<String> name = NameReader.simple(cursor);
        if (name.isEmpty()) {
            String reason = cursor.unexpected();
            cursor.finish();
            return new Unread(cursor.spanFrom(first), reason);
        }
        if (cursor.accept(Word.EXCEPTION)) {
            return new Control.Step(cursor.spanFrom(first), List.of());
        }
        cursor.accept(Word.CONSTANT);
        String typeName = TypeReader.read(cursor);
        cursor.accept(Word.NOT, Word.NULL);
        Optional<Expression> value = Optional.empty();
        if (cursor.acceptSymbol(":=") || cursor.accept(Word.DEFAULT)) {
            value = Optional.of(grammar.expressions().read(cursor));
        }
        return new Control.Declaration(cursor.spanFrom(first), name.get(), typeName, value, Optional.empty());
    }

    /** {@code CURSOR c (p NUMBER) RETURN t%ROWTYPE IS query}; its parameters are variables that only the query sees. */
    private Statement cursorDeclaration(TokenCursor cursor, int first, List<Statement> read) {
        cursor.accept(Word.CURSOR);
        String name = NameReader.simple(cursor).orElse("");
        RoutineParameters parameters = new RoutineParameters(grammar);
        if (cursor.is(TokenKind.OPEN)) {
            parameters.read(cursor.inside());
        }
        for (String parameter : parameters.names()) {
            read.add(new Control.Declaration(
                    cursor.spanFrom(first), parameter, "parameter", Optional.empty(), Optional.empty()));
        }
        if (cursor.accept(Word.RETURN)) {
            TypeReader.read(cursor);
        }
        Optional<Query> query = Optional.empty();
        if (cursor.accept(Word.IS)) {
            query = Optional.of(grammar.queries().read(cursor));
        }
        return new Control.Declaration(cursor.spanFrom(first), name, "cursor", Optional.empty(), query);
    }

    private static Statement passed(TokenCursor cursor, SkipRule rule) {
        int first = cursor.position();
        cursor.skipAll(rule);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }
}

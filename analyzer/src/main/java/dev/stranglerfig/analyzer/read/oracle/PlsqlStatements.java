package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.BranchStatements;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.LoopStatements;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one statement of a PL/SQL block. What begins with no keyword is an assignment or the call of a procedure. */
final class PlsqlStatements {

    /** SQL that may stand in a block as it is. */
    private static final Set<Word> SQL = EnumSet.of(
            Word.SELECT,
            Word.WITH,
            Word.INSERT,
            Word.UPDATE,
            Word.DELETE,
            Word.MERGE,
            Word.COMMIT,
            Word.ROLLBACK,
            Word.SAVEPOINT,
            Word.SET,
            Word.LOCK);

    /** No field is called so. */
    private static final String ELEMENT = "()";

    private final Grammar grammar;
    private final CallReader calls;
    private final Map<Word, BlockStatement> forms = new EnumMap<>(Word.class);

    PlsqlStatements(Grammar grammar) {
        this.grammar = grammar;
        this.calls = new CallReader(grammar);
        new BranchStatements(grammar).addTo(forms);
        new LoopStatements(grammar).addTo(forms);
        forms.remove(Word.FOREACH);
        forms.remove(Word.ELSEIF);
        new CursorStatements(grammar).addTo(forms);
        new FlowStatements(grammar).addTo(forms);
        forms.put(Word.EXECUTE, new ImmediateReader(grammar)::read);
        forms.put(Word.FORALL, new ForAllReader(grammar)::read);
        SQL.forEach(word -> forms.put(word, this::sql));
    }

    Statement read(TokenCursor cursor) {
        Word word = cursor.word();
        BlockStatement form = word == null ? null : forms.get(word);
        int target = form == null || isAssigned(cursor) ? targetEnd(cursor) : -1;
        if (target >= 0) {
            return assignment(cursor);
        }
        if (form != null) {
            return form.read(cursor);
        }
        return calls.read(cursor);
    }

    private Statement sql(TokenCursor cursor) {
        return grammar.code().bounded(cursor, cursor.findSemicolon());
    }

    private static boolean isAssigned(TokenCursor cursor) {
        return cursor.isSymbolAhead(1, ":=") || cursor.isAhead(1, TokenKind.DOT);
    }

    /** The {@code :=} behind {@code a}, {@code a.b}, {@code a(1).b}, {@code :new.a}; -1 when there is none. */
    private static int targetEnd(TokenCursor cursor) {
        if (!NameReader.starts(cursor)) {
            return -1;
        }
        int token = cursor.position() + 1;
        boolean goesOn = true;
        while (goesOn && token < cursor.limit()) {
            TokenKind kind = cursor.tokens().kind(token);
            goesOn = kind == TokenKind.DOT || kind == TokenKind.OPEN;
            if (goesOn) {
                token = kind == TokenKind.DOT ? token + 2 : cursor.afterGroup(token);
            }
        }
        boolean assigned = token < cursor.limit() && cursor.tokens().isText(token, ":=");
        return assigned ? token : -1;
    }

    private Statement assignment(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor statement = cursor.upTo(cursor.findSemicolon());
        QualifiedName whole = NameReader.qualified(statement).orElseThrow();
        QualifiedName target = statement.is(TokenKind.OPEN) ? element(whole) : whole;
        statement.advanceTo(Math.max(targetEndFrom(statement), statement.position()));
        statement.acceptSymbol(":=");
        Query value = grammar.queries().readFromSelectList(statement);
        statement.finish();
        return new Control.Assign(cursor.spanFrom(first), target, value);
    }

    /** An element is a part of its collection: what is in the others stays. */
    private static QualifiedName element(QualifiedName collection) {
        List<String> parts = new ArrayList<>(collection.parts());
        parts.add(ELEMENT);
        return new QualifiedName(parts, collection.certainty(), collection.span());
    }

    private static int targetEndFrom(TokenCursor statement) {
        int token = statement.position();
        while (token < statement.limit() && !statement.tokens().isText(token, ":=")) {
            token = statement.afterGroup(token);
        }
        return token;
    }
}

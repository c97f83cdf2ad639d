package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk over one expression. It knows whether an operand or an operator is due: that settles where the expression ends, what a soft keyword
 * is, and whether {@code *} is a product or all columns. Two operands in a row end it, and the reader around it decides what that means.
 */
final class ExpressionWalk {

    private static final Set<Word> NEGATED = EnumSet.of(Word.IN, Word.LIKE, Word.ILIKE, Word.BETWEEN, Word.SIMILAR);

    private final Grammar grammar;
    private final TokenCursor cursor;
    private final ExpressionParts parts;
    private boolean operandDue = true;
    private int openCases;

    ExpressionWalk(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        this.grammar = grammar;
        this.cursor = cursor;
        this.parts = parts;
    }

    void run() {
        int first = cursor.position();
        boolean goesOn = true;
        while (goesOn && !cursor.atEnd()) {
            goesOn = operandDue ? operand() : operator();
        }
        if (operandDue && cursor.position() > first) {
            cursor.source().unread(cursor.position() - 1, "an operand is missing");
        }
        if (openCases > 0) {
            cursor.source().unread(cursor.position() - 1, "a CASE is not closed");
        }
    }

    private boolean operand() {
        if (grammar.idiom().operand(grammar, cursor, parts)) {
            return found();
        }
        return switch (cursor.tokens().kind(cursor.position())) {
            case OPEN -> group();
            case OPEN_SQUARE, OPEN_BRACE -> square();
            case STRING, DOLLAR_STRING, NUMBER, STAGE -> constant();
            case PARAMETER, VARIABLE, HOLE, QUOTED_NAME -> name();
            case SYMBOL -> prefix();
            case WORD -> operandWord();
            default -> false;
        };
    }

    private boolean operator() {
        if (grammar.idiom().suffix(grammar, cursor, parts)) {
            return true;
        }
        return switch (cursor.tokens().kind(cursor.position())) {
            case SYMBOL -> symbol();
            case DOT -> field();
            case OPEN_SQUARE -> square();
            case STRING -> continuedString();
            case HOLE -> constant();
            case WORD -> operatorWord();
            default -> false;
        };
    }

    private boolean group() {
        grammar.expressions().group(cursor, parts);
        return found();
    }

    private boolean square() {
        TokenCursor inner = cursor.inside();
        while (!inner.atEnd()) {
            int before = inner.position();
            if (inner.accept(TokenKind.COMMA) || inner.acceptSymbol(":") || inner.acceptSymbol("::")) {
                continue;
            }
            grammar.expressions().readInto(inner, parts);
            if (inner.position() == before) {
                inner.unread(inner.unexpected());
            }
        }
        return found();
    }

    private boolean constant() {
        cursor.advance();
        return found();
    }

    private boolean found() {
        operandDue = false;
        return true;
    }

    private boolean expectOperand() {
        operandDue = true;
        return true;
    }

    private boolean prefix() {
        if (DanglingOperator.isPhysicalColumn(cursor)) {
            cursor.advanceTo(cursor.position() + 3);
            return found();
        }
        if (DanglingOperator.isAt(cursor)) {
            cursor.unread("an operand is missing");
            return true;
        }
        boolean star = cursor.isSymbol("*");
        cursor.advance();
        operandDue = !star;
        return true;
    }

    private boolean operandWord() {
        Word word = cursor.word();
        if (word == null) {
            return name();
        }
        if (grammar.syntax().constants().contains(word) && !cursor.isAhead(1, TokenKind.OPEN)) {
            return constant();
        }
        return switch (word) {
            case CASE -> caseOpens();
            case WHEN -> openCases > 0 && next();
            case NOT -> next();
            case EXISTS, ALL, ANY, SOME, ROW -> beforeBracket();
            case ARRAY -> beforeArray();
            case GROUPING -> grouping();
            case INTERVAL, DATE, TIME, TIMESTAMP -> typedConstant();
            default -> (!grammar.syntax().noOperand().contains(word) || isName(word)) && name();
        };
    }

    /** {@code table.id} of a source that is called so; {@code list[OFFSET(0)]}, {@code total - offset}, but not {@code OFFSET 5}. */
    private boolean isName(Word word) {
        boolean counts = cursor.isAhead(1, TokenKind.NUMBER)
                || cursor.isAhead(1, TokenKind.PARAMETER)
                || cursor.isAhead(1, TokenKind.VARIABLE);
        return cursor.isAhead(1, TokenKind.DOT) || (word == Word.OFFSET && !counts);
    }

    private boolean caseOpens() {
        openCases++;
        return next();
    }

    private boolean next() {
        cursor.advance();
        return true;
    }

    private boolean beforeBracket() {
        if (!cursor.isAhead(1, TokenKind.OPEN)) {
            return name();
        }
        cursor.advance();
        return group();
    }

    private boolean beforeArray() {
        if (!cursor.isAhead(1, TokenKind.OPEN) && !cursor.isAhead(1, TokenKind.OPEN_SQUARE)) {
            return name();
        }
        return next();
    }

    private boolean grouping() {
        if (cursor.accept(Word.GROUPING, Word.SETS)) {
            return true;
        }
        return name();
    }

    /** {@code INTERVAL '1' DAY}, {@code TIMESTAMP WITH TIME ZONE '...'}; without a string the word is a name. */
    private boolean typedConstant() {
        boolean interval = cursor.is(Word.INTERVAL);
        if (interval && IntervalReader.read(grammar, cursor, parts)) {
            return found();
        }
        boolean zoned = cursor.isAhead(1, Word.WITH) || cursor.isAhead(1, Word.WITHOUT);
        boolean precise = cursor.isAhead(1, TokenKind.OPEN) && interval;
        if (!cursor.isAhead(1, TokenKind.STRING) && !zoned && !precise) {
            return name();
        }
        TypeReader.read(cursor);
        cursor.accept(TokenKind.STRING);
        if (interval) {
            TypeReader.intervalFields(cursor);
        }
        return found();
    }

    private boolean name() {
        boolean extract = cursor.is(Word.EXTRACT);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return false;
        }
        if (cursor.is(TokenKind.OPEN) && !outerJoinMark()) {
            call(name.get(), extract);
            return found();
        }
        if (cursor.is(TokenKind.STRING) && !name.get().isQualified() && !aliasMayBeString()) {
            return constant();
        }
        parts.name(name.get());
        return found();
    }

    private boolean aliasMayBeString() {
        return cursor.tokens().dialect().has(SyntaxFeature.STRING_ALIAS);
    }

    /** {@code a.id = b.id (+)}. */
    private boolean outerJoinMark() {
        boolean marked = cursor.isSymbolAhead(1, "+") && cursor.isAhead(2, TokenKind.CLOSE);
        if (marked) {
            cursor.advanceTo(cursor.position() + 3);
        }
        return marked;
    }

    private void call(QualifiedName name, boolean extract) {
        TokenCursor inner = cursor.inside();
        parts.call(new FunctionCall(name, inner.rest()));
        if (extract) {
            ArgumentReader.readExtract(grammar, inner, parts);
        } else {
            ArgumentReader.read(grammar, name, inner, parts);
        }
        CallSuffix.read(grammar, cursor, parts);
    }

    private boolean symbol() {
        if (cursor.isSymbol(PipeReader.PIPE) && cursor.tokens().dialect().has(SyntaxFeature.PIPES)) {
            return false;
        }
        if (cursor.isSymbol("::")) {
            cursor.advance();
            return !TypeReader.read(cursor).isEmpty();
        }
        cursor.advance();
        return expectOperand();
    }

    private boolean field() {
        cursor.advance();
        if (!cursor.acceptSymbol("*") && !place() && NameReader.simple(cursor).isEmpty()) {
            cursor.source().unread(cursor.position() - 1, "a name is missing");
        }
        if (cursor.is(TokenKind.OPEN)) {
            ArgumentReader.read(grammar, cursor.inside(), parts);
        }
        return true;
    }

    /** {@code pair.1}: a member of a tuple. */
    private boolean place() {
        return cursor.tokens().dialect().has(SyntaxFeature.TUPLE_PLACES) && cursor.accept(TokenKind.NUMBER);
    }

    private boolean continuedString() {
        boolean afterString = cursor.tokens().kind(cursor.position() - 1) == TokenKind.STRING;
        return afterString && constant();
    }

    private boolean operatorWord() {
        Word word = cursor.word();
        if (word == null) {
            return false;
        }
        if (grammar.syntax().binary().contains(word)) {
            cursor.advance();
            return expectOperand();
        }
        return switch (word) {
            case IS -> is();
            case ISNULL, NOTNULL -> next();
            case NOT -> isNegated(cursor.wordAhead(1)) && next();
            case BETWEEN -> between();
            case SIMILAR -> cursor.accept(Word.SIMILAR, Word.TO) && expectOperand();
            case COLLATE -> collate();
            case AT -> zone();
            case OPERATOR -> namedOperator();
            case WHEN, THEN, ELSE -> openCases > 0 && next() && expectOperand();
            case END -> caseEnds();
            default -> false;
        };
    }

    private boolean isNegated(@Nullable Word operator) {
        return operator != null
                && (NEGATED.contains(operator) || grammar.syntax().binary().contains(operator));
    }

    private boolean is() {
        cursor.advance();
        cursor.accept(Word.NOT);
        if (cursor.accept(Word.DISTINCT, Word.FROM)) {
            return expectOperand();
        }
        if (cursor.accept(Word.JSON)) {
            cursor.accept(Word.VALUE);
            return true;
        }
        if (cursor.is(TokenKind.WORD)) {
            cursor.advance();
            return true;
        }
        return expectOperand();
    }

    private boolean between() {
        cursor.advance();
        if (!cursor.accept(Word.SYMMETRIC)) {
            cursor.accept(Word.ASYMMETRIC);
        }
        return expectOperand();
    }

    private boolean collate() {
        cursor.advance();
        if (cursor.accept(TokenKind.STRING)) {
            return true;
        }
        NameReader.qualified(cursor);
        return true;
    }

    private boolean zone() {
        if (cursor.accept(Word.AT, Word.LOCAL)) {
            return true;
        }
        return cursor.accept(Word.AT, Word.TIME, Word.ZONE) && expectOperand();
    }

    private boolean namedOperator() {
        if (!cursor.isAhead(1, TokenKind.OPEN)) {
            return false;
        }
        cursor.advance();
        cursor.advanceTo(cursor.afterGroup(cursor.position()));
        return expectOperand();
    }

    private boolean caseEnds() {
        if (openCases == 0) {
            return false;
        }
        openCases--;
        return next();
    }
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One argument of EXEC: {@code 'text'}, {@code @parameter = @value OUTPUT}, {@code DEFAULT}; a bare word is a string.
 *
 * @param parameter when it is named
 * @param receiver the variable that gets a value back
 */
record CallArgument(Optional<QualifiedName> parameter, Expression value, Optional<QualifiedName> receiver) {

    /** The arguments here, divided by commas. */
    static List<CallArgument> list(Grammar grammar, TokenCursor cursor) {
        List<CallArgument> arguments = new ArrayList<>();
        if (cursor.atEnd() || StatementHeads.isHead(cursor, cursor.position()) || !startsValue(cursor)) {
            return arguments;
        }
        do {
            arguments.add(one(grammar, cursor));
        } while (cursor.accept(TokenKind.COMMA));
        return arguments;
    }

    private static CallArgument one(Grammar grammar, TokenCursor cursor) {
        Optional<QualifiedName> parameter = Optional.empty();
        if (Variables.isAt(cursor) && cursor.isSymbolAhead(1, "=")) {
            parameter = Variables.read(cursor);
            cursor.advance();
        }
        boolean variable = Variables.isAt(cursor);
        Expression value = value(grammar, cursor);
        boolean given = cursor.accept(Word.OUTPUT) || cursor.accept(Word.OUT);
        Optional<QualifiedName> receiver = Optional.empty();
        if (given && variable && !value.names().isEmpty()) {
            receiver = Optional.of(value.names().get(0));
        }
        return new CallArgument(parameter, value, receiver);
    }

    private static Expression value(Grammar grammar, TokenCursor cursor) {
        boolean word = (cursor.is(TokenKind.WORD) || cursor.is(TokenKind.QUOTED_NAME)) && !Variables.isAt(cursor);
        if (!word || cursor.isAhead(1, TokenKind.OPEN)) {
            return grammar.expressions().read(cursor);
        }
        int first = cursor.position();
        NameReader.qualified(cursor);
        return new ExpressionParts().expression(cursor, first);
    }

    private static boolean startsValue(TokenCursor cursor) {
        return switch (cursor.tokens().kind(cursor.position())) {
            case WORD, QUOTED_NAME, STRING, NUMBER, PARAMETER, VARIABLE, HOLE, SYMBOL -> !isOption(cursor);
            default -> false;
        };
    }

    private static boolean isOption(TokenCursor cursor) {
        return cursor.is(Word.WITH) || cursor.is(Word.AT) || cursor.is(Word.OPTION);
    }
}

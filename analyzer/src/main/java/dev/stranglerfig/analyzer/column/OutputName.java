package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.TokenSlice;

/** What an output is called: its alias, else the name of its column, else its text with single blanks. */
final class OutputName {

    private OutputName() {}

    static String of(Output output) {
        return output.alias().orElseGet(() -> unnamed(output.expression()));
    }

    private static String unnamed(Expression expression) {
        boolean column = expression.names().size() == 1
                && expression.names().get(0).span().equals(expression.span());
        if (column) {
            return expression.names().get(0).last();
        }
        return text(expression.slice());
    }

    /** The tokens, with one blank where the text has layout between them; bare words folded. */
    private static String text(TokenSlice slice) {
        Tokens tokens = slice.tokens();
        StringBuilder text = new StringBuilder();
        for (int token = slice.first(); token < slice.limit(); token++) {
            if (token > slice.first() && tokens.end(token - 1) < tokens.start(token)) {
                text.append(' ');
            }
            String part = tokens.textOf(token);
            boolean word = tokens.kind(token) == TokenKind.WORD;
            text.append(word ? tokens.dialect().identifiers().fold(part) : part);
        }
        return text.toString();
    }
}

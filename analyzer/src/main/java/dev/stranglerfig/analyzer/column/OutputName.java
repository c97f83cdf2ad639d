package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.TokenSlice;

/** What an output is called: its alias, else the name of its column, else its text with single blanks. */
public final class OutputName {

    private OutputName() {}

    public static String of(Output output) {
        return output.alias().orElseGet(() -> unnamed(output.expression()));
    }

    private static String unnamed(Expression expression) {
        boolean single = expression.names().size() == 1
                && expression.calls().isEmpty()
                && expression.queries().isEmpty();
        if (single && isOnly(expression.names().get(0), expression)) {
            return expression.names().get(0).last();
        }
        TokenSlice slice = expression.slice();
        int last = slice.limit() - 1;
        boolean fields = slice.limit() - slice.first() > 2
                && slice.tokens().isText(last, Whole.STAR)
                && slice.tokens().kind(last - 1) == TokenKind.DOT;
        return fields ? Whole.STAR : text(slice);
    }

    /** {@code a}, {@code (a)}, {@code a::int}, {@code a (TITLE 'x')}: nothing is computed. */
    private static boolean isOnly(QualifiedName name, Expression expression) {
        if (name.span().equals(expression.span())) {
            return true;
        }
        TokenSlice slice = expression.slice();
        Tokens tokens = slice.tokens();
        int first = slice.first();
        int opened = 0;
        while (first + opened < slice.limit() && tokens.kind(first + opened) == TokenKind.OPEN) {
            opened++;
        }
        int words = name.parts().size() * 2 - 1;
        int behind = first + opened + words;
        boolean begins =
                name.span().start() - expression.span().start() == tokens.start(first + opened) - tokens.start(first);
        if (!begins || behind >= slice.limit()) {
            return false;
        }
        if (opened > 0) {
            return behind + opened == slice.limit();
        }
        boolean phrase = tokens.kind(behind) == TokenKind.OPEN && tokens.partner(behind) == slice.limit() - 1;
        return phrase || isCast(tokens, behind, slice.limit());
    }

    private static boolean isCast(Tokens tokens, int from, int limit) {
        if (!tokens.isText(from, "::")) {
            return false;
        }
        for (int token = from; token < limit; token++) {
            if (tokens.kind(token) == TokenKind.SYMBOL && !tokens.isText(token, "::")) {
                return false;
            }
        }
        return true;
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

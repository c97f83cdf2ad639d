package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of texts written out in a script: {@code ARRAY['a', 'b']}, {@code '{a,b}'::text[]}, {@code ('a', 'b')}. */
final class ListText {

    private ListText() {}

    /** The elements of an array; none when one of them is not known. */
    static List<String> elements(Values values, TokenSlice slice) {
        if (slice.isEmpty()) {
            return List.of();
        }
        Tokens tokens = slice.tokens();
        int first = slice.first();
        if (tokens.word(first) == Word.ARRAY) {
            first++;
        }
        if (first < slice.limit() && tokens.kind(first) == TokenKind.OPEN_SQUARE) {
            return known(values, tokens, first);
        }
        if (first < slice.limit() && tokens.kind(first) == TokenKind.STRING) {
            return written(tokens.contentOf(first));
        }
        String name = tokens.dialect().identifiers().fold(slice.text());
        return values.arrayOf(name);
    }

    /** The elements of {@code unnest(array)} or {@code regexp_split_to_table} of nothing known: only unnest is. */
    static List<String> unnested(Values values, TokenSlice slice) {
        Tokens tokens = slice.tokens();
        int first = slice.first();
        boolean unnest = slice.limit() - first > 3
                && tokens.textOf(first).equalsIgnoreCase("unnest")
                && tokens.kind(first + 1) == TokenKind.OPEN
                && tokens.partner(first + 1) > first;
        if (!unnest) {
            return List.of();
        }
        return elements(values, new TokenSlice(tokens, first + 2, tokens.partner(first + 1)));
    }

    /** The texts of expressions; none when one of them is not known. */
    static List<String> each(Values values, List<Expression> expressions) {
        List<String> texts = new ArrayList<>();
        for (Expression expression : expressions) {
            List<String> text = TextEvaluator.evaluate(values, expression.slice());
            if (text.size() != 1 || Hole.isIn(text.get(0))) {
                return List.of();
            }
            texts.add(text.get(0));
        }
        return texts;
    }

    private static List<String> known(Values values, Tokens tokens, int open) {
        int close = tokens.partner(open);
        List<String> texts = new ArrayList<>();
        int start = open + 1;
        for (int token = start; token <= close; token++) {
            boolean ends = token == close || tokens.kind(token) == TokenKind.COMMA;
            if (ends && token > start) {
                List<String> text = TextEvaluator.evaluate(values, new TokenSlice(tokens, start, token));
                if (text.size() != 1 || Hole.isIn(text.get(0))) {
                    return List.of();
                }
                texts.add(text.get(0));
            }
            if (ends) {
                start = token + 1;
            } else if (tokens.partner(token) > token) {
                token = tokens.partner(token);
            }
        }
        return texts;
    }

    private static List<String> written(String array) {
        if (!array.startsWith("{") || !array.endsWith("}") || array.contains("\"") || array.length() == 2) {
            return List.of();
        }
        return Arrays.stream(array.substring(1, array.length() - 1).split(",", -1))
                .map(String::strip)
                .toList();
    }
}

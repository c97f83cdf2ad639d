package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that a routine is called with, as far as they are known: {@code CALL load('core.t', source => 'raw.t')}.
 *
 * @param byPosition from 0
 * @param byName for arguments that say the parameter
 */
record CallArguments(Map<Integer, String> byPosition, Map<String, String> byName) {

    CallArguments {
        byPosition = Map.copyOf(byPosition);
        byName = Map.copyOf(byName);
    }

    static CallArguments of(Values values, TokenSlice slice) {
        Map<Integer, String> byPosition = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        int position = 0;
        for (TokenSlice argument : divided(slice)) {
            boolean named = isNamed(argument);
            TokenSlice value =
                    named ? new TokenSlice(argument.tokens(), argument.first() + 2, argument.limit()) : argument;
            List<String> texts = TextEvaluator.evaluate(values, value);
            boolean known = texts.size() == 1 && !Hole.isIn(texts.get(0));
            if (known && named) {
                String name = argument.tokens().textOf(argument.first());
                byName.put(argument.tokens().dialect().identifiers().fold(name), texts.get(0));
            } else if (known) {
                byPosition.put(position, texts.get(0));
            }
            position++;
        }
        return new CallArguments(byPosition, byName);
    }

    boolean isEmpty() {
        return byPosition.isEmpty() && byName.isEmpty();
    }

    /** Lets the parameters of a routine hold these texts. */
    void bind(List<String> parameters, Values values) {
        byPosition.forEach((position, text) -> {
            if (position < parameters.size()) {
                values.set(parameters.get(position), List.of(text));
            }
        });
        byName.forEach((name, text) -> values.set(name, List.of(text)));
    }

    /** {@code parameter => value}, {@code @parameter = value}. */
    static boolean isNamed(TokenSlice argument) {
        return argument.limit() - argument.first() > 2 && isArrow(argument);
    }

    private static boolean isArrow(TokenSlice argument) {
        Tokens tokens = argument.tokens();
        boolean variable = tokens.kind(argument.first()) == TokenKind.VARIABLE;
        return tokens.isText(argument.first() + 1, "=>")
                || tokens.isText(argument.first() + 1, ":=")
                || (variable && tokens.isText(argument.first() + 1, "="));
    }

    static List<TokenSlice> divided(TokenSlice slice) {
        List<TokenSlice> parts = new ArrayList<>();
        Tokens tokens = slice.tokens();
        int start = slice.first();
        int token = start;
        while (token < slice.limit()) {
            if (tokens.kind(token) == TokenKind.COMMA) {
                parts.add(new TokenSlice(tokens, start, token));
                start = token + 1;
            }
            token = Math.max(token, tokens.partner(token)) + 1;
        }
        if (start < slice.limit()) {
            parts.add(new TokenSlice(tokens, start, slice.limit()));
        }
        return parts;
    }
}

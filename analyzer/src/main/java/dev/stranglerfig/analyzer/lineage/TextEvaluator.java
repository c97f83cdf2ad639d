package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Computes texts that a routine puts together: constants, {@code ||}, {@code format(...)}, variables. What it cannot know becomes a hole. */
final class TextEvaluator {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 200_000;
    private static final Set<String> CONVERSIONS = Set.of("cast", "try_cast", "convert", "try_convert");

    private final Values values;
    private final Tokens tokens;
    private final TextFunctions functions;

    TextEvaluator(Values values, Tokens tokens) {
        this.values = values;
        this.tokens = tokens;
        this.functions = new TextFunctions(values, tokens.dialect().identifiers());
    }

    /** The texts that the expression may give. */
    static List<String> evaluate(Values values, TokenSlice slice) {
        return new TextEvaluator(values, slice.tokens()).concatenation(slice.first(), slice.limit(), 0);
    }

    private List<String> concatenation(int first, int limit, int depth) {
        if (depth > DEEPEST || first >= limit) {
            return hole(first, limit);
        }
        List<String> result = List.of("");
        int start = first;
        for (int token = first; token <= limit; token = next(token, limit)) {
            boolean ends = token >= limit || joins(token);
            if (ends) {
                result = product(result, segment(start, Math.min(token, limit), depth));
                start = token + 1;
            }
            if (token >= limit) {
                break;
            }
        }
        return result;
    }

    /** {@code ||}; in T-SQL {@code +}, and {@code +=} behind the variable that grows. */
    private boolean joins(int token) {
        boolean plus = tokens.isText(token, "+") || tokens.isText(token, "+=");
        return tokens.isText(token, "||") || (plus && tokens.dialect().has(SyntaxFeature.PLUS_CONCATENATES));
    }

    /** The arguments between two brackets. */
    private List<List<String>> arguments(int first, int limit, int depth) {
        List<List<String>> arguments = new ArrayList<>();
        int start = first;
        for (int token = first; token < limit; token = next(token, limit)) {
            if (tokens.kind(token) == TokenKind.COMMA) {
                arguments.add(concatenation(start, token, depth + 1));
                start = token + 1;
            }
        }
        if (start < limit) {
            arguments.add(concatenation(start, limit, depth + 1));
        }
        return arguments;
    }

    private List<String> segment(int first, int limit, int depth) {
        int end = beforeCast(first, limit);
        if (end <= first) {
            return hole(first, limit);
        }
        TokenKind kind = tokens.kind(first);
        boolean single = end == first + 1;
        if (single && (kind == TokenKind.STRING || kind == TokenKind.DOLLAR_STRING)) {
            return List.of(tokens.contentOf(first));
        }
        if (single && kind == TokenKind.NUMBER) {
            return List.of(tokens.textOf(first));
        }
        if (kind == TokenKind.OPEN && tokens.partner(first) == end - 1) {
            return concatenation(first + 1, end - 1, depth + 1);
        }
        if (tokens.word(first) == Word.CASE && tokens.word(end - 1) == Word.END) {
            return chosen(first, end, depth);
        }
        if (kind == TokenKind.WORD || kind == TokenKind.QUOTED_NAME || kind == TokenKind.VARIABLE) {
            return named(first, end, depth);
        }
        boolean bound =
                single && kind == TokenKind.PARAMETER && tokens.dialect().has(SyntaxFeature.BIND_VARIABLES);
        if (bound && tokens.textOf(first).startsWith(":")) {
            return values.of(
                    tokens.dialect().identifiers().fold(tokens.textOf(first).substring(1)));
        }
        return hole(first, limit);
    }

    private List<String> named(int first, int end, int depth) {
        int after = first + 1;
        StringBuilder name = new StringBuilder(fold(first));
        while (after + 1 < end && tokens.kind(after) == TokenKind.DOT) {
            name.append('.').append(fold(after + 1));
            after += 2;
        }
        if (after == end) {
            return values.of(name.toString());
        }
        if (tokens.kind(after) == TokenKind.OPEN && tokens.partner(after) == end - 1) {
            String function = name.toString().toLowerCase(Locale.ROOT).replace("pg_catalog.", "");
            if (CONVERSIONS.contains(function)) {
                return converted(function, after + 1, end - 1, depth);
            }
            if (function.equals("iif")) {
                List<List<String>> arguments = arguments(after + 1, end - 1, depth);
                return alternatives(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
            }
            if (functions.knows(function)) {
                return functions.apply(function, arguments(after + 1, end - 1, depth));
            }
        }
        return hole(first, end);
    }

    /** {@code CAST(x AS type)}, {@code CONVERT(type, x)}: texts stay what they are. */
    private List<String> converted(String function, int first, int limit, int depth) {
        boolean cast = function.endsWith("cast");
        int token = first;
        while (token < limit && !(cast ? tokens.word(token) == Word.AS : tokens.kind(token) == TokenKind.COMMA)) {
            token = next(token, limit);
        }
        if (cast) {
            return concatenation(first, Math.min(token, limit), depth + 1);
        }
        int end = token + 1;
        while (end < limit && tokens.kind(end) != TokenKind.COMMA) {
            end = next(end, limit);
        }
        return concatenation(token + 1, Math.min(end, limit), depth + 1);
    }

    /** {@code CASE WHEN ... THEN a ELSE b END}: one of its results. */
    private List<String> chosen(int first, int limit, int depth) {
        List<List<String>> results = new ArrayList<>();
        int start = -1;
        for (int token = first + 1; token < limit; token = next(token, limit)) {
            Word word = tokens.word(token);
            boolean ends = word == Word.WHEN || word == Word.ELSE || word == Word.END;
            if (ends && start >= 0) {
                results.add(concatenation(start, token, depth + 1));
                start = -1;
            }
            if (word == Word.THEN || word == Word.ELSE) {
                start = token + 1;
            }
        }
        return results.isEmpty() ? hole(first, limit) : alternatives(results);
    }

    private static List<String> alternatives(List<List<String>> results) {
        return results.stream().flatMap(List::stream).distinct().toList();
    }

    private String fold(int token) {
        String text = tokens.textOf(token);
        if (tokens.kind(token) == TokenKind.QUOTED_NAME) {
            return text.substring(1, text.length() - 1);
        }
        return tokens.dialect().identifiers().fold(text);
    }

    private int beforeCast(int first, int limit) {
        for (int token = first; token < limit; token = next(token, limit)) {
            if (tokens.isText(token, "::")) {
                return token;
            }
        }
        return limit;
    }

    /** The token behind this one, behind the group it opens, or behind the END of the CASE it begins. */
    private int next(int token, int limit) {
        if (tokens.word(token) == Word.CASE) {
            return afterCase(token, limit);
        }
        int partner = tokens.partner(token);
        if (partner > token && partner < limit) {
            return partner + 1;
        }
        return token + 1;
    }

    private int afterCase(int first, int limit) {
        int open = 0;
        for (int token = first; token < limit; token++) {
            Word word = tokens.word(token);
            if (word == Word.CASE) {
                open++;
            } else if (word == Word.END) {
                open--;
            }
            if (open == 0) {
                return token + 1;
            }
        }
        return limit;
    }

    private List<String> hole(int first, int limit) {
        return List.of(values.hole(new TokenSlice(tokens, Math.min(first, limit), limit).text()));
    }

    private List<String> product(List<String> left, List<String> right) {
        Set<String> all = new LinkedHashSet<>();
        for (String start : left) {
            right.forEach(end -> all.add(start + end));
        }
        boolean tooMuch =
                all.size() > Values.MOST_ALTERNATIVES || all.stream().anyMatch(text -> text.length() > LONGEST_TEXT);
        if (tooMuch) {
            return List.of(values.hole("too many texts"));
        }
        return List.copyOf(all);
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Templates;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Another text with the same meaning. Only SQL is rewritten: of a script with templates or a shell around it the SQL that they make; in dollar
 * quotes only bodies in a language that is SQL; no line of a client; no word of a path.
 */
final class Rewriting {

    private static final Set<String> SQL_LANGUAGES = Set.of("SQL", "PLPGSQL", "NZPLSQL", "PLVSQL");

    private final SqlDialect dialect;
    private final BinaryOperator<String> gaps;
    private final UnaryOperator<String> words;

    private Rewriting(SqlDialect dialect, BinaryOperator<String> gaps, UnaryOperator<String> words) {
        this.dialect = dialect;
        this.gaps = gaps;
        this.words = words;
    }

    /** The SQL that the layers around a script make of it; the script where there are none. */
    static SqlScript sqlOf(SqlScript script) {
        String sql = Templates.WITHOUT_VALUES
                .fill(script.text(), Dialects.named(script.dialect()))
                .text();
        return SqlScript.of(script.path(), script.dialect(), sql);
    }

    /** With something more in every gap, inside bodies too. */
    static SqlScript withGaps(SqlScript script, String gap) {
        BinaryOperator<String> more = (between, tag) -> between + gap.replace(tag, "");
        return new Rewriting(Dialects.named(script.dialect()), more, UnaryOperator.identity()).of(script);
    }

    /** With its bare words in capitals. */
    static SqlScript inCapitals(SqlScript script) {
        UnaryOperator<String> capitals = word -> word.toUpperCase(Locale.ROOT);
        return new Rewriting(Dialects.named(script.dialect()), (between, tag) -> between, capitals).of(script);
    }

    private SqlScript of(SqlScript script) {
        return SqlScript.of(script.path(), script.dialect(), of(script.text(), "\0"));
    }

    /** @param tag the dollar tag around the text, which must not come up in it */
    private String of(String text, String tag) {
        Tokens tokens = Tokens.of(text, dialect);
        StringBuilder result = new StringBuilder();
        int position = 0;
        for (int token = 0; token < tokens.size(); token++) {
            String between = text.substring(position, tokens.start(token));
            result.append(!between.isEmpty() && mayGrow(tokens, token) ? gaps.apply(between, tag) : between);
            result.append(token(tokens, token));
            position = tokens.end(token);
        }
        return result.append(text.substring(position)).toString();
    }

    private String token(Tokens tokens, int token) {
        String text = tokens.textOf(token);
        if (tokens.kind(token) == TokenKind.DOLLAR_STRING && isSql(tokens, token)) {
            String tag = text.substring(0, text.indexOf('$', 1) + 1);
            return tag + of(text.substring(tag.length(), text.length() - tag.length()), tag) + tag;
        }
        if (tokens.kind(token) == TokenKind.WORD && !isInPath(tokens, token)) {
            return words.apply(text);
        }
        return text;
    }

    /** Not around what the client reads by lines. */
    private static boolean mayGrow(Tokens tokens, int token) {
        return tokens.kind(token) != TokenKind.META
                && tokens.kind(token) != TokenKind.DATA
                && tokens.kind(token) != TokenKind.UNCLOSED
                && (token == 0 || tokens.kind(token - 1) != TokenKind.META);
    }

    /** Whether the statement around the body names no language, or one that is SQL. */
    private static boolean isSql(Tokens tokens, int body) {
        int first = body;
        while (first > 0 && tokens.kind(first - 1) != TokenKind.SEMICOLON) {
            first--;
        }
        for (int token = first; token + 1 < tokens.size() && tokens.kind(token) != TokenKind.SEMICOLON; token++) {
            if (tokens.word(token) == Word.LANGUAGE) {
                return SQL_LANGUAGES.contains(tokens.contentOf(token + 1).toUpperCase(Locale.ROOT));
            }
        }
        return true;
    }

    /** Whether the word is part of a path without quotes: {@code file:///tmp/orders.csv}. */
    private static boolean isInPath(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = tokens.end(token);
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).contains("://");
    }
}

package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives names back as the script first spelled them, where the engine keeps a spelling and compares without it: inside the reader such names are
 * in lower case, so that two spellings are one table.
 */
final class WrittenNames {

    private final Map<String, String> spellings;

    private WrittenNames(Map<String, String> spellings) {
        this.spellings = spellings;
    }

    static WrittenNames of(SqlScript script) {
        SqlDialect dialect = Dialects.named(script.dialect());
        Map<String, String> spellings = new HashMap<>();
        if (dialect.has(SyntaxFeature.KEEPS_SPELLING)) {
            Tokens tokens = Tokens.of(script.text(), dialect);
            for (int token = 0; token < tokens.size(); token++) {
                learn(tokens, token, spellings);
            }
        }
        return new WrittenNames(spellings);
    }

    /** The name with each part as it was first written; parts that the script does not hold stay as they are. */
    String written(String name) {
        if (spellings.isEmpty()) {
            return name;
        }
        StringBuilder written = new StringBuilder(name.length());
        int start = 0;
        for (int position = 0; position <= name.length(); position++) {
            if (position == name.length() || name.charAt(position) == '.') {
                String part = name.substring(start, position);
                written.append(spellings.getOrDefault(part, part));
                if (position < name.length()) {
                    written.append('.');
                }
                start = position + 1;
            }
        }
        return written.toString();
    }

    private static void learn(Tokens tokens, int token, Map<String, String> spellings) {
        TokenKind kind = tokens.kind(token);
        if (kind == TokenKind.WORD || kind == TokenKind.VARIABLE) {
            learn(tokens.textOf(token), spellings);
        } else if (kind == TokenKind.QUOTED_NAME) {
            for (String part : tokens.contentOf(token).split("\\.")) {
                learn(part, spellings);
            }
        }
    }

    private static void learn(String text, Map<String, String> spellings) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (!folded.equals(text)) {
            spellings.putIfAbsent(folded, text);
        }
    }
}

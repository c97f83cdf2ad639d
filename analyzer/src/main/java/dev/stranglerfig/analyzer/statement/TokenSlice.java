package dev.stranglerfig.analyzer.statement;

import dev.stranglerfig.analyzer.script.Tokens;

/** Some tokens in a row: from the first to the one before the limit. */
public record TokenSlice(Tokens tokens, int first, int limit) {

    public TokenSlice {
        if (first < 0 || limit < first || limit > tokens.size()) {
            throw new IllegalArgumentException("Invalid token slice: " + first + " to " + limit);
        }
    }

    public boolean isEmpty() {
        return first == limit;
    }

    /** The text from the first token to the last one, layout between them included. */
    public String text() {
        if (isEmpty()) {
            return "";
        }
        return tokens.text().substring(tokens.start(first), tokens.end(limit - 1));
    }

    /** The tokens with one blank between them, without comments. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (int token = first; token < limit; token++) {
            if (token > first) {
                words.append(' ');
            }
            words.append(tokens.textOf(token));
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}

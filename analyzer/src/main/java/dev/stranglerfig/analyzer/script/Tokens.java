package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.QuoteRule;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into tokens, held as parallel arrays. Nothing is lost: the text between two tokens is layout, so tokens and gaps joined are the
 * text. Tokens are numbered from 0; {@link #size()} as an index means the end of the text.
 */
public final class Tokens {

    /** The partner of a token that is no bracket, or of a bracket without one. */
    public static final int NO_PARTNER = -1;

    private final String text;
    private final SqlDialect dialect;
    private final TokenArrays arrays;
    private final QuotedText quoted;

    Tokens(String text, SqlDialect dialect, TokenArrays arrays, QuotedText quoted) {
        this.text = text;
        this.dialect = dialect;
        this.arrays = arrays;
        this.quoted = quoted;
    }

    /** Cuts the text by the rules of the dialect. Never fails: what is not understood is a token of its own. */
    public static Tokens of(String text, SqlDialect dialect) {
        return new Lexer(text, dialect).run();
    }

    public String text() {
        return text;
    }

    public SqlDialect dialect() {
        return dialect;
    }

    public int size() {
        return arrays.size;
    }

    public TokenKind kind(int token) {
        return arrays.kinds[token];
    }

    /** Offset of the first character; the length of the text for the index after the last token. */
    public int start(int token) {
        if (token >= arrays.size) {
            return text.length();
        }
        return arrays.starts[token];
    }

    /** Offset after the last character. */
    public int end(int token) {
        return arrays.ends[token];
    }

    /** The word that a bare name spells, or null. */
    public @Nullable Word word(int token) {
        return arrays.words[token];
    }

    /** The other bracket of a pair, or {@link #NO_PARTNER}. */
    public int partner(int token) {
        return arrays.partners[token];
    }

    /** The first token at or after this one that opens no round bracket: what nested brackets begin with. */
    public int firstInside(int token) {
        return arrays.firstInside[token];
    }

    public String textOf(int token) {
        return text.substring(start(token), end(token));
    }

    /**
     * The name that the token writes, folded by the dialect so that two spellings of one name are equal: {@code [Order Line]} gives
     * {@code order line} in T-SQL. Any other token gives its text.
     */
    public String nameOf(int token) {
        return switch (kind(token)) {
            case WORD, VARIABLE -> dialect.identifiers().fold(textOf(token));
            case QUOTED_NAME -> dialect.identifiers().foldQuoted(contentOf(token));
            case PARAMETER -> parameterName(textOf(token));
            default -> textOf(token);
        };
    }

    /** {@code &&owner.} and {@code &owner} are one. */
    private static String parameterName(String written) {
        if (!written.startsWith("&")) {
            return written;
        }
        int end = written.endsWith(".") ? written.length() - 1 : written.length();
        return "&" + written.substring(written.startsWith("&&") ? 2 : 1, end);
    }

    /** What stands between the quotes of a string or a name, doubled quotes and escapes resolved; the text of any other token. */
    public String contentOf(int token) {
        return content(token).text();
    }

    /** What stands between the quotes of a string or a name, and where; the text of any other token. */
    public QuotedContent content(int token) {
        int start = start(token);
        int end = end(token);
        if (kind(token) == TokenKind.DOLLAR_STRING) {
            int tag = text.indexOf('$', start + 1) + 1 - start;
            return QuotedContent.verbatim(text, start + tag, end - tag);
        }
        QuoteRule rule = quoted.ruleAt(start);
        if (rule == null || (kind(token) != TokenKind.STRING && kind(token) != TokenKind.QUOTED_NAME)) {
            return QuotedContent.verbatim(text, start, end);
        }
        return QuotedContent.of(text, start, end, rule);
    }

    /** Whether the token is spelled exactly so; for symbols. */
    public boolean isText(int token, String expected) {
        int start = start(token);
        return end(token) - start == expected.length() && text.startsWith(expected, start);
    }

    /** The token that begins at or after the offset. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(arrays.starts, 0, arrays.size, offset);
        if (found >= 0) {
            return found;
        }
        return -found - 1;
    }
}

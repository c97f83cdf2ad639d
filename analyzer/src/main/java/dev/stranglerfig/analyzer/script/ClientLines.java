package dev.stranglerfig.analyzer.script;

import static dev.stranglerfig.warehouse.dialect.LexicalFeature.BANG_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DELIMITER_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DOT_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.META_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.NOTEBOOK_CELLS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.SQLCMD_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.SQLPLUS_COMMANDS;

import dev.stranglerfig.warehouse.dialect.LexicalRules;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a script says to its client, not to the server: commands ({@link TokenKind#META}) and the ends of batches
 * ({@link TokenKind#SEPARATOR}).
 */
final class ClientLines {

    /** Between the cells of a notebook. */
    static final String NEXT_CELL = "-- COMMAND ----";

    private static final int ASCII = 128;

    /** Commands of the load tools of Teradata go on until their semicolon. */
    private static final Set<String> TO_SEMICOLON =
            Set.of("begin", "dml", "field", "filler", "import", "layout", "logtable", "export", "end");

    private final String text;
    private final LexicalRules rules;
    private final Characters characters;
    private final SqlPlusLine sqlPlus;
    private final boolean[] mayOpen = new boolean[ASCII];
    private @Nullable String delimiter;
    private TokenKind kind = TokenKind.META;

    ClientLines(String text, LexicalRules rules, Characters characters) {
        this.text = text;
        this.rules = rules;
        this.characters = characters;
        this.sqlPlus = new SqlPlusLine(text, characters);
        opens("\\", rules.has(META_COMMANDS) || rules.has(DELIMITER_COMMANDS));
        opens("dDsS", rules.has(DELIMITER_COMMANDS));
        opens(".*", rules.has(DOT_COMMANDS));
        opens("!", rules.has(BANG_COMMANDS));
        opens(":!gG", rules.has(SQLCMD_COMMANDS));
        opens("-", rules.has(NOTEBOOK_CELLS));
        opens("@!/$", rules.has(SQLPLUS_COMMANDS));
        opens("aAbBcCdDeEgGhHiIlLpPqQrRsStTuUvVwW", rules.has(SQLPLUS_COMMANDS));
    }

    private void opens(String characters, boolean applies) {
        if (applies) {
            characters.chars().forEach(character -> mayOpen[character] = true);
        }
    }

    boolean mayOpen(char first) {
        return first < ASCII && mayOpen[first];
    }

    /** What the last {@link #end} found. */
    TokenKind kind() {
        return kind;
    }

    /** The offset after the command or the separator here, or -1. */
    int end(int position, boolean statementStart) {
        kind = TokenKind.META;
        char first = text.charAt(position);
        if (first == '\\') {
            return backslash(position);
        }
        if (!characters.isLineStart(position)) {
            return Placeholders.NONE;
        }
        if (rules.has(SQLCMD_COMMANDS)) {
            return sqlcmd(position, first);
        }
        if (rules.has(DELIMITER_COMMANDS)) {
            return mysql(position);
        }
        if (first == '/') {
            return slash(position);
        }
        if (first == '-') {
            return cell(position);
        }
        if (!statementStart) {
            return Placeholders.NONE;
        }
        if (rules.has(SQLPLUS_COMMANDS)) {
            return sqlPlus.isCommand(position) ? continuedEnd(position) : Placeholders.NONE;
        }
        return dotOrBang(position, first);
    }

    /** The offset after the delimiter that stands here, or -1. */
    int delimiterEnd(int position) {
        if (delimiter != null && text.startsWith(delimiter, position)) {
            return position + delimiter.length();
        }
        return Placeholders.NONE;
    }

    /** Where a name has to end because the delimiter follows without a blank, as in {@code END$$}. */
    int nameEnd(int start, int end) {
        if (delimiter == null) {
            return end;
        }
        for (int position = start + 1; position < end; position++) {
            if (text.startsWith(delimiter, position)) {
                return position;
            }
        }
        return end;
    }

    private int backslash(int position) {
        if (!rules.has(DELIMITER_COMMANDS)) {
            return metaEnd(position);
        }
        if ((characters.at(position + 1) | 0x20) == 'g') {
            kind = TokenKind.SEPARATOR;
            return position + 2;
        }
        return lineEnd(position);
    }

    /** The end of a command of psql: its line, or the doubled backslash that ends it earlier. */
    private int metaEnd(int position) {
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != '\n') {
            if (text.startsWith("\\\\", end)) {
                return end + 2;
            }
            end++;
        }
        return characters.trimmed(position + 1, end);
    }

    private int sqlcmd(int position, char first) {
        if (first == ':' || first == '!') {
            boolean command = characters.isLetter(position + 1) || characters.at(position + 1) == '!';
            return command ? lineEnd(position) : Placeholders.NONE;
        }
        if (!isWord(position, "go")) {
            return Placeholders.NONE;
        }
        int count = characters.digitsEnd(characters.inLine(position + 2));
        int end = characters.trimmed(position + 2, count);
        if (characters.at(characters.inLine(end)) == ';') {
            end = characters.inLine(end) + 1;
        }
        kind = TokenKind.SEPARATOR;
        return endsLine(end) ? end : Placeholders.NONE;
    }

    private int mysql(int position) {
        if (isWord(position, "delimiter")) {
            int start = characters.inLine(position + "delimiter".length());
            int end = characters.trimmed(start, characters.lineEnd(start));
            String announced = text.substring(start, end);
            delimiter = announced.isEmpty() || announced.equals(";") ? null : announced;
            return Math.max(end, position + "delimiter".length());
        }
        return isWord(position, "source") ? lineEnd(position) : Placeholders.NONE;
    }

    private int slash(int position) {
        kind = TokenKind.SEPARATOR;
        boolean alone = characters.inLine(position + 1) == characters.lineEnd(position);
        return alone ? position + 1 : Placeholders.NONE;
    }

    private int cell(int position) {
        kind = TokenKind.SEPARATOR;
        return text.startsWith(NEXT_CELL, position) ? lineEnd(position) : Placeholders.NONE;
    }

    private int dotOrBang(int position, char first) {
        if (first == '!' || first == '*') {
            return lineEnd(position);
        }
        if (!characters.isLetter(position + 1)) {
            return Placeholders.NONE;
        }
        int end = continuedEnd(position);
        int word = characters.nameEnd(position + 1);
        boolean complete = text.charAt(end - 1) == ';' || word - position > 10;
        if (complete
                || !TO_SEMICOLON.contains(text.substring(position + 1, word).toLowerCase(Locale.ROOT))) {
            return end;
        }
        int semicolon = text.indexOf(';', end);
        return semicolon < 0 ? end : semicolon + 1;
    }

    /** A hyphen at the end of a line continues a command on the next. */
    private int continuedEnd(int position) {
        int end = lineEnd(position);
        while (text.charAt(end - 1) == '-' && characters.lineEnd(end) < text.length()) {
            int next = characters.lineEnd(end) + 1;
            end = Math.max(next, characters.trimmed(next, characters.lineEnd(next)));
        }
        return end;
    }

    private int lineEnd(int position) {
        return characters.trimmed(position + 1, characters.lineEnd(position));
    }

    /** Whether the rest of the line is blank or a comment. */
    private boolean endsLine(int position) {
        int next = characters.inLine(position);
        return next >= text.length() || text.charAt(next) == '\n' || text.startsWith("--", next);
    }

    private boolean isWord(int position, String word) {
        return text.regionMatches(true, position, word, 0, word.length())
                && !characters.isNamePart(position + word.length());
    }
}

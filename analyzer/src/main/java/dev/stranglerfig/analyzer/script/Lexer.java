package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.LexicalFeature;
import dev.stranglerfig.warehouse.dialect.LexicalRules;
import dev.stranglerfig.warehouse.dialect.QuoteRule;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;

/** Cuts a text into {@link Tokens} in one pass, each character looked at a bounded number of times. */
final class Lexer {

    private static final String SYMBOLS = "+-*/<>=~!@#%^&|`?:$\\";

    private final String text;
    private final SqlDialect dialect;
    private final LexicalRules rules;
    private final Characters characters;
    private final Layout layout;
    private final QuotedText quoted;
    private final TokenArrays arrays;
    private final Brackets brackets;
    private final boolean abbreviated;
    private int position;
    private int statement;

    Lexer(String text, SqlDialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.rules = dialect.lexing();
        this.abbreviated = dialect.has(SyntaxFeature.ABBREVIATED_VERBS);
        this.characters = new Characters(text, rules.nameCharacters());
        this.layout = new Layout(text, rules);
        this.quoted = new QuotedText(text, rules);
        this.arrays = new TokenArrays(text.length() / 5);
        this.brackets = new Brackets(arrays);
    }

    Tokens run() {
        while (true) {
            position = layout.skip(position);
            if (layout.isUnclosed()) {
                add(TokenKind.UNCLOSED, text.length());
            }
            if (position >= text.length()) {
                arrays.findFirstInside();
                return new Tokens(text, dialect, arrays);
            }
            token(text.charAt(position));
        }
    }

    private void token(char first) {
        if (client(first) || quote() || dollar(first) || colon(first) || hole(first)) {
            return;
        }
        if (characters.startsName(position)) {
            word();
            return;
        }
        if (characters.startsNumber(position)) {
            add(TokenKind.NUMBER, characters.numberEnd(position));
            return;
        }
        punctuation(first);
    }

    private boolean client(char first) {
        if (first != '\\' || !rules.has(LexicalFeature.META_COMMANDS)) {
            return false;
        }
        add(TokenKind.META, characters.metaEnd(position));
        return true;
    }

    private boolean quote() {
        QuoteRule rule = quoted.ruleAt(position);
        if (rule == null) {
            return false;
        }
        int end = quoted.end(position, rule);
        if (end < 0) {
            add(TokenKind.UNCLOSED, text.length());
            return true;
        }
        add(rule.meaning() == QuoteRule.Meaning.NAME ? TokenKind.QUOTED_NAME : TokenKind.STRING, end);
        return true;
    }

    private boolean dollar(char first) {
        if (first != '$') {
            return false;
        }
        if (rules.has(LexicalFeature.BRACE_TEMPLATES) && text.startsWith("${", position)) {
            return template();
        }
        if (rules.has(LexicalFeature.NUMBERED_PARAMETERS) && characters.isDigit(position + 1)) {
            add(TokenKind.PARAMETER, characters.digitsEnd(position + 1));
            return true;
        }
        int tagEnd = rules.has(LexicalFeature.DOLLAR_QUOTES) ? quoted.dollarTagEnd(position) : -1;
        if (tagEnd < 0) {
            return false;
        }
        int end = quoted.dollarEnd(position, tagEnd);
        if (end < 0) {
            add(TokenKind.UNCLOSED, text.length());
            return true;
        }
        add(TokenKind.DOLLAR_STRING, end);
        return true;
    }

    private boolean template() {
        int brace = characters.find("}", position, characters.lineEnd(position));
        if (brace < 0) {
            return false;
        }
        add(TokenKind.PARAMETER, brace + 1);
        return true;
    }

    private boolean colon(char first) {
        if (first != ':' || !rules.has(LexicalFeature.COLON_VARIABLES) || brackets.isInsideSquare()) {
            return false;
        }
        int end = characters.variableEnd(position + 1);
        if (end < 0) {
            return false;
        }
        add(TokenKind.PARAMETER, end);
        return true;
    }

    private boolean hole(char first) {
        if (first != Hole.MARK) {
            return false;
        }
        add(TokenKind.HOLE, Hole.end(text, position));
        return true;
    }

    private void word() {
        int end = characters.nameEnd(position);
        int start = position;
        add(TokenKind.WORD, end);
        Word word = Word.of(text, start, end);
        arrays.words[arrays.size - 1] = word != null && abbreviated ? word.whole() : word;
    }

    private void punctuation(char first) {
        switch (first) {
            case '(' -> open(TokenKind.OPEN);
            case '[' -> open(TokenKind.OPEN_SQUARE);
            case ')' -> close(TokenKind.CLOSE, TokenKind.OPEN);
            case ']' -> close(TokenKind.CLOSE_SQUARE, TokenKind.OPEN_SQUARE);
            case ',' -> add(TokenKind.COMMA, position + 1);
            case ';' -> semicolon();
            case '.' -> dot();
            default -> symbol();
        }
    }

    private void open(TokenKind kind) {
        add(kind, position + 1);
        brackets.opened();
    }

    private void close(TokenKind kind, TokenKind opening) {
        add(kind, position + 1);
        brackets.closed(opening);
    }

    private void dot() {
        if (text.startsWith("..", position)) {
            add(TokenKind.SYMBOL, position + 2);
            return;
        }
        add(TokenKind.DOT, position + 1);
    }

    private void semicolon() {
        boolean startsData = rules.has(LexicalFeature.COPY_DATA) && CopyData.isAnnounced(arrays, statement);
        add(TokenKind.SEMICOLON, position + 1);
        if (!brackets.isOpen() || !BracketedStatements.isOpen(arrays, statement)) {
            brackets.endStatement();
            statement = arrays.size;
        }
        int end = startsData ? CopyData.end(text, position) : position;
        if (end > position) {
            add(TokenKind.DATA, end);
            statement = arrays.size;
        }
    }

    private void symbol() {
        int end = position;
        while (end < text.length() && isSymbol(end)) {
            end++;
        }
        if (end == position) {
            add(TokenKind.STRAY, position + Character.charCount(text.codePointAt(position)));
            return;
        }
        add(TokenKind.SYMBOL, end);
    }

    /** Whether the operator goes on; a comment, a sign or a variable ends it. */
    private boolean isSymbol(int at) {
        char character = text.charAt(at);
        if (SYMBOLS.indexOf(character) < 0) {
            return false;
        }
        if (at == position) {
            return true;
        }
        if (character == ':') {
            return at == position + 1 && text.charAt(position) == ':';
        }
        if (character == '=' && text.charAt(at - 1) == ':') {
            return true;
        }
        boolean afterColon = text.charAt(at - 1) == ':';
        boolean sign =
                (character == '-' || character == '+' || character == '@') && "=<>:".indexOf(text.charAt(at - 1)) >= 0;
        boolean arrow = character == '@' || character == '>';
        return !afterColon && (!sign || arrow) && character != '$' && character != '\\' && !layout.startsComment(at);
    }

    private void add(TokenKind kind, int end) {
        arrays.add(kind, position, end);
        position = end;
    }
}

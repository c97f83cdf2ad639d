package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.LexicalFeature;
import dev.stranglerfig.warehouse.dialect.LexicalRules;
import dev.stranglerfig.warehouse.dialect.QuoteRule;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;

/** Cuts a text into {@link Tokens} in one pass, each character looked at a bounded number of times. */
final class Lexer {

    private final String text;
    private final SqlDialect dialect;
    private final TokenArrays arrays;
    private final Brackets brackets;
    private final Characters characters;
    private final Layout layout;
    private final QuotedText quoted;
    private final ClientLines client;
    private final OperandPlace place;
    private final Placeholders placeholders;
    private final Symbols symbols;
    private final CopyData copyData;
    private final boolean abbreviated;
    private final boolean digitNames;
    private final boolean emptyParts;
    private final boolean programs;
    private final boolean data;
    private int position;
    private int statement;

    Lexer(String text, SqlDialect dialect) {
        LexicalRules rules = dialect.lexing();
        this.text = text;
        this.dialect = dialect;
        this.arrays = new TokenArrays(text.length() / 5);
        this.brackets = new Brackets(arrays);
        this.characters = new Characters(text, rules.names());
        this.layout = new Layout(text, rules);
        this.quoted = new QuotedText(text, rules);
        this.client = new ClientLines(text, rules, characters);
        this.place = new OperandPlace(arrays);
        this.placeholders = new Placeholders(text, rules, characters, place);
        this.symbols = new Symbols(text, rules, layout);
        this.copyData = new CopyData(text);
        this.abbreviated = dialect.has(SyntaxFeature.ABBREVIATED_VERBS);
        this.digitNames = rules.has(LexicalFeature.DIGIT_NAMES);
        this.emptyParts = rules.has(LexicalFeature.EMPTY_NAME_PARTS);
        this.programs = rules.has(LexicalFeature.SQLPLUS_COMMANDS);
        this.data = rules.has(LexicalFeature.COPY_DATA);
    }

    Tokens run() {
        while (true) {
            position = layout.skip(position);
            if (layout.isUnclosed()) {
                add(TokenKind.UNCLOSED, text.length());
            }
            if (position >= text.length()) {
                arrays.findFirstInside();
                return new Tokens(text, dialect, arrays, quoted);
            }
            token(text.charAt(position));
        }
    }

    private void token(char first) {
        if (client(first) || quote() || placeholder(first)) {
            return;
        }
        if (characters.startsName(position)) {
            word(client.nameEnd(position, characters.nameEnd(position)));
            return;
        }
        if (characters.startsNumber(position) && !(first == '.' && place.touchesName(position))) {
            number();
            return;
        }
        punctuation(first);
    }

    private boolean client(char first) {
        int delimiter = client.delimiterEnd(position);
        if (delimiter >= 0) {
            separator(delimiter);
            return true;
        }
        if (!client.mayOpen(first)) {
            return false;
        }
        int end = client.end(position, statement == arrays.size);
        if (end < 0) {
            return false;
        }
        if (client.kind() == TokenKind.SEPARATOR) {
            separator(end);
            return true;
        }
        add(TokenKind.META, end);
        statement = arrays.size;
        return true;
    }

    private void separator(int end) {
        add(TokenKind.SEPARATOR, end);
        brackets.endStatement();
        statement = arrays.size;
    }

    private boolean quote() {
        QuoteRule rule = quoted.ruleAt(position);
        if (rule == null) {
            return false;
        }
        TokenKind kind = rule.meaning() == QuoteRule.Meaning.NAME ? TokenKind.QUOTED_NAME : TokenKind.STRING;
        closed(kind, quoted.end(position, rule));
        return true;
    }

    private boolean placeholder(char first) {
        if (first == Hole.MARK) {
            add(TokenKind.HOLE, Hole.end(text, position));
            return true;
        }
        if (!Placeholders.mayOpen(first) || (first == ':' && brackets.isInside(TokenKind.OPEN_SQUARE))) {
            return false;
        }
        return dollarQuote()
                || found(TokenKind.VARIABLE, placeholders.variableEnd(position))
                || found(TokenKind.STAGE, placeholders.stageEnd(position))
                || found(TokenKind.PARAMETER, placeholders.parameterEnd(position));
    }

    private boolean dollarQuote() {
        if (!placeholders.startsDollarQuote(position) || characters.isDigit(position + 1)) {
            return false;
        }
        int tagEnd = quoted.dollarTagEnd(position);
        if (tagEnd < 0) {
            return false;
        }
        closed(TokenKind.DOLLAR_STRING, quoted.dollarEnd(position, tagEnd));
        return true;
    }

    private boolean found(TokenKind kind, int end) {
        if (end < 0) {
            return false;
        }
        add(kind, end);
        return true;
    }

    private void closed(TokenKind kind, int end) {
        if (end < 0) {
            add(TokenKind.UNCLOSED, text.length());
            return;
        }
        add(kind, end);
    }

    private void word(int end) {
        int start = position;
        add(TokenKind.WORD, end);
        Word word = Word.of(text, start, end);
        arrays.words[arrays.size - 1] = word != null && abbreviated ? word.whole() : word;
    }

    private void number() {
        int end = characters.numberEnd(position);
        if (digitNames && characters.isDigitName(position, end)) {
            add(TokenKind.WORD, characters.nameEnd(position));
            return;
        }
        add(TokenKind.NUMBER, end);
    }

    private void punctuation(char first) {
        switch (first) {
            case '(' -> open(TokenKind.OPEN);
            case '[' -> open(TokenKind.OPEN_SQUARE);
            case '{' -> open(TokenKind.OPEN_BRACE);
            case ')' -> close(TokenKind.CLOSE, TokenKind.OPEN);
            case ']' -> close(TokenKind.CLOSE_SQUARE, TokenKind.OPEN_SQUARE);
            case '}' -> close(TokenKind.CLOSE_BRACE, TokenKind.OPEN_BRACE);
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
        if (text.startsWith("..", position) && !(emptyParts && place.touchesName(position))) {
            add(TokenKind.SYMBOL, position + 2);
            return;
        }
        add(TokenKind.DOT, position + 1);
    }

    private void semicolon() {
        boolean startsData = data && CopyData.isAnnounced(arrays, statement);
        add(TokenKind.SEMICOLON, position + 1);
        if (brackets.isOpen() && BracketedStatements.isOpen(arrays, statement)) {
            return;
        }
        brackets.endStatement();
        if (programs && ProgramStatement.isOpen(arrays, statement)) {
            return;
        }
        statement = arrays.size;
        if (startsData) {
            rows(copyData.end(position));
        }
    }

    private void rows(int end) {
        if (end > position) {
            add(TokenKind.DATA, end);
            statement = arrays.size;
        }
    }

    private void symbol() {
        int end = symbols.end(position);
        if (end == position) {
            add(TokenKind.STRAY, position + Character.charCount(text.codePointAt(position)));
            return;
        }
        add(TokenKind.SYMBOL, end);
    }

    private void add(TokenKind kind, int end) {
        arrays.add(kind, position, end);
        position = end;
    }
}

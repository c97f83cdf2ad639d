package dev.stranglerfig.analyzer.script;

import static dev.stranglerfig.warehouse.dialect.LexicalFeature.AMPERSAND_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.AT_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.BRACE_PARAMETERS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.COLON_PARAMETERS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.COLON_PATHS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DOLLAR_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.NUMBERED_PARAMETERS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.PARENTHESIS_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.QUESTION_OPERATORS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.QUOTED_COLON_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.SQLPLUS_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.STAGES;

import dev.stranglerfig.warehouse.dialect.LexicalFeature;
import dev.stranglerfig.warehouse.dialect.LexicalRules;

/**
 * Finds what stands for a value or a name that comes from somewhere else: parameters, variables, templates, stages. Each method gives the offset
 * after it, or {@link #NONE}.
 */
final class Placeholders {

    static final int NONE = -1;

    private static final int LONGEST_NAME = 256;
    private static final String STAGE_ENDS = ",;()";

    private final String text;
    private final LexicalRules rules;
    private final Characters characters;
    private final OperandPlace place;
    private final OpenMarks marks;

    Placeholders(String text, LexicalRules rules, Characters characters, OperandPlace place) {
        this.text = text;
        this.rules = rules;
        this.characters = characters;
        this.place = place;
        this.marks = new OpenMarks(text);
    }

    /** Whether a placeholder can begin with the character. */
    static boolean mayOpen(char first) {
        return switch (first) {
            case '$', ':', '@', '?', '%', '{', '&', '<', '#' -> true;
            default -> false;
        };
    }

    int parameterEnd(int position) {
        return switch (text.charAt(position)) {
            case '$' -> dollar(position);
            case ':' -> colon(position);
            case '@' -> at(position);
            case '?' -> question(position);
            case '%' -> percent(position);
            case '{' -> brace(position);
            case '&' -> ampersand(position);
            case '<' -> angle(position);
            case '#' -> hash(position);
            default -> NONE;
        };
    }

    /** {@code @name}, {@code @@name} and {@code $name} where they are variables. */
    int variableEnd(int position) {
        char first = text.charAt(position);
        if (first == '@' && rules.has(AT_VARIABLES) && !place.touchesOperand(position)) {
            int name = characters.at(position + 1) == '@' ? position + 2 : position + 1;
            char quote = characters.at(name);
            if (quote == '\'' || quote == '"' || quote == '`') {
                return closed(name + 1, quote);
            }
            return name(name);
        }
        if (first == '$' && rules.has(DOLLAR_VARIABLES) && characters.at(position + 1) != '$') {
            return name(position + 1);
        }
        return NONE;
    }

    /** {@code @stage/path}, {@code @~/path}, {@code @%table}. */
    int stageEnd(int position) {
        char next = characters.at(position + 1);
        boolean opens = next == '~' || next == '%' || next == '"' || characters.startsName(position + 1);
        if (text.charAt(position) != '@' || !opens || !rules.has(STAGES)) {
            return NONE;
        }
        int end = position + 1;
        while (end < text.length() && !Layout.isBlank(text.charAt(end)) && STAGE_ENDS.indexOf(text.charAt(end)) < 0) {
            int closed = text.charAt(end) == '"' ? closed(end + 1, '"') : NONE;
            end = closed == NONE ? end + 1 : closed;
        }
        return end;
    }

    boolean startsDollarQuote(int position) {
        return text.charAt(position) == '$' && rules.has(LexicalFeature.DOLLAR_QUOTES);
    }

    private int dollar(int position) {
        char next = characters.at(position + 1);
        if (next == '{') {
            return closed(position + 2, '}');
        }
        if (next == '(' && rules.has(PARENTHESIS_VARIABLES)) {
            int end = name(position + 2);
            return end != NONE && characters.at(end) == ')' ? end + 1 : NONE;
        }
        if (characters.isDigit(position + 1)) {
            return rules.has(NUMBERED_PARAMETERS) ? characters.digitsEnd(position + 1) : NONE;
        }
        return name(position + 1);
    }

    private int colon(int position) {
        boolean path = rules.has(COLON_PATHS) && place.touchesOperand(position);
        if (path || place.followsString() || characters.at(position + 1) == ':') {
            return NONE;
        }
        if (!rules.has(COLON_PARAMETERS) && (!place.isHere() || place.touchesOperand(position))) {
            return NONE;
        }
        char next = characters.at(position + 1);
        if ((next == '\'' || next == '"') && rules.has(QUOTED_COLON_VARIABLES)) {
            int end = name(position + 2);
            return end != NONE && characters.at(end) == next ? end + 1 : NONE;
        }
        if (characters.isDigit(position + 1) && rules.has(COLON_PARAMETERS)) {
            return characters.digitsEnd(position + 1);
        }
        return clientName(position + 1);
    }

    /** {@code @name@} of a template, and {@code @name}, where {@code @} is nothing else. */
    private int at(int position) {
        int marked = name(position + 1);
        if (marked != NONE && characters.at(marked) == '@' && !place.touchesOperand(position)) {
            return marked + 1;
        }
        boolean known = rules.has(AT_VARIABLES) || rules.has(STAGES);
        if (known || place.touchesOperand(position) || !place.isHere()) {
            return NONE;
        }
        return name(position + 1);
    }

    private int question(int position) {
        if (rules.has(QUESTION_OPERATORS) && !place.isHere()) {
            return NONE;
        }
        if (characters.isDigit(position + 1)) {
            return characters.digitsEnd(position + 1);
        }
        return position + 1;
    }

    /** {@code %s} and {@code %(name)s}. */
    private int percent(int position) {
        char next = characters.at(position + 1);
        if (next == '(') {
            int end = name(position + 2);
            boolean closed = end != NONE && characters.at(end) == ')' && characters.isLetter(end + 1);
            return closed ? end + 2 : NONE;
        }
        boolean due = place.isHere() || (position > 0 && text.charAt(position - 1) == '_');
        boolean alone = !characters.isNamePart(position + 2) || characters.at(position + 2) == '_';
        return (next == 's' || next == 'd') && due && alone ? position + 2 : NONE;
    }

    /** <code>{{ expression }}</code>, <code>{name}</code>, and <code>{name:Type}</code> where the dialect has it. */
    private int brace(int position) {
        int expression = marks.expressionEnd(position);
        if (expression > position) {
            return expression;
        }
        int end = name(position + 1);
        if (end == NONE) {
            return NONE;
        }
        if (characters.at(end) == ':' && rules.has(BRACE_PARAMETERS)) {
            return closed(end, '}');
        }
        while (characters.at(end) == '.' && characters.startsName(end + 1)) {
            end = characters.nameEnd(end + 1);
        }
        return characters.at(end) == '}' ? end + 1 : NONE;
    }

    /** {@code &name}, {@code &&name} and, in SQL*Plus, the dot that ends its name. */
    private int ampersand(int position) {
        if (!rules.has(AMPERSAND_VARIABLES)) {
            return NONE;
        }
        int first = characters.at(position + 1) == '&' ? position + 2 : position + 1;
        if (characters.at(first) == '{') {
            return closed(first + 1, '}');
        }
        int end = characters.isDigit(first) ? characters.digitsEnd(first) : name(first);
        if (end != NONE && characters.at(end) == '.' && rules.has(SQLPLUS_COMMANDS)) {
            return end + 1;
        }
        return end;
    }

    /** {@code <name>} where an operand is due, and the templates of Management Studio: {@code <name, type, value>}. */
    private int angle(int position) {
        boolean due = place.isHere() || (position > 0 && text.charAt(position - 1) == '_');
        if (!due || !characters.isLetter(position + 1)) {
            return NONE;
        }
        int end = name(position + 1);
        if (characters.at(end) == '>') {
            return end + 1;
        }
        return characters.at(end) == ',' ? closed(end, '>') : NONE;
    }

    private int hash(int position) {
        if (characters.at(position + 1) != '{') {
            return NONE;
        }
        return closed(position + 2, '}');
    }

    private int name(int position) {
        if (!characters.startsName(position)) {
            return NONE;
        }
        return characters.nameEnd(position);
    }

    /** Names of psql end before a dollar sign. */
    private int clientName(int position) {
        int end = name(position);
        for (int at = position; at < end; at++) {
            if (text.charAt(at) == '$') {
                return at;
            }
        }
        return end;
    }

    /** The offset after the closing character in the same line and not far away. */
    private int closed(int from, char close) {
        int limit = Math.min(text.length(), from + LONGEST_NAME);
        for (int at = from; at < limit; at++) {
            char character = text.charAt(at);
            if (character == close) {
                return at == from ? NONE : at + 1;
            }
            if (character == '\n' || character == '{' || character == '<') {
                return NONE;
            }
        }
        return NONE;
    }
}

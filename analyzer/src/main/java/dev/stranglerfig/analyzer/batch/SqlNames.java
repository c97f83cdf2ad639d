package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.ArrayList;
import java.util.List;

/** Reads names as they are written outside SQL: parts divided by dots, quoted by any of the marks that dialects use. */
final class SqlNames {

    private final String text;
    private final IdentifierRules rules;
    private final List<String> parts = new ArrayList<>();
    private int position;

    private SqlNames(String text, IdentifierRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** The parts of the name, each folded by the rules; empty parts are left out. */
    static List<String> of(String text, IdentifierRules rules) {
        SqlNames names = new SqlNames(text.strip(), rules);
        while (names.position < names.text.length()) {
            names.readPart();
            names.position++;
        }
        return List.copyOf(names.parts);
    }

    /** A name of one part, a dot in it included. */
    static String single(String text, IdentifierRules rules) {
        SqlNames name = new SqlNames(text, rules);
        boolean quoted = !text.isEmpty() && name.closing(text.charAt(0)) != 0;
        if (quoted && name.quoteEnd() == text.length()) {
            name.readQuoted();
            return name.parts.isEmpty() ? text : name.parts.get(0);
        }
        return rules.fold(text);
    }

    private void readPart() {
        if (closing(text.charAt(position)) != 0 && quoteEnd() <= text.length()) {
            readQuoted();
            return;
        }
        int dot = text.indexOf('.', position);
        int end = dot < 0 ? text.length() : dot;
        add(rules.fold(text.substring(position, end).strip()));
        position = end;
    }

    private void readQuoted() {
        char closing = closing(text.charAt(position));
        int end = quoteEnd();
        String doubled = String.valueOf(closing) + closing;
        String content = text.substring(position + 1, end - 1).replace(doubled, String.valueOf(closing));
        add(rules.foldQuoted(content));
        position = end;
    }

    /** Behind the closing quote; beyond the text when there is none. */
    private int quoteEnd() {
        char closing = closing(text.charAt(position));
        int end = position + 1;
        while (end < text.length()) {
            boolean closes = text.charAt(end) == closing;
            boolean doubled = closes && end + 1 < text.length() && text.charAt(end + 1) == closing;
            if (closes && !doubled) {
                return end + 1;
            }
            end += doubled ? 2 : 1;
        }
        return text.length() + 1;
    }

    private char closing(char opening) {
        return switch (opening) {
            case '"' -> '"';
            case '`' -> '`';
            case '[' -> ']';
            default -> 0;
        };
    }

    private void add(String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}

package dev.stranglerfig.analyzer.lineage;

import static java.util.Map.entry;

import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The functions that dynamic SQL is put together with, on texts that may have holes. */
final class TextFunctions {

    private final Values values;
    private final IdentifierRules identifiers;
    private final Map<String, Function<List<String>, String>> functions;

    TextFunctions(Values values, IdentifierRules identifiers) {
        this.values = values;
        this.identifiers = identifiers;
        this.functions = Map.ofEntries(
                entry("format", this::format),
                entry("formatmessage", this::format),
                entry("concat", texts -> String.join("", texts)),
                entry("concat_ws", TextFunctions::joined),
                entry("coalesce", this::first),
                entry("isnull", this::first),
                entry("quotename", this::bracketed),
                entry("quote_ident", texts -> identifier(first(texts))),
                entry("quote_literal", texts -> literal(first(texts))),
                entry("quote_nullable", texts -> literal(first(texts))),
                entry("lower", texts -> changed(first(texts), "lower", text -> text.toLowerCase(Locale.ROOT))),
                entry("upper", texts -> changed(first(texts), "upper", text -> text.toUpperCase(Locale.ROOT))),
                entry("trim", texts -> changed(first(texts), "trim", String::strip)),
                entry("btrim", texts -> changed(first(texts), "btrim", String::strip)),
                entry("ltrim", texts -> changed(first(texts), "ltrim", String::stripLeading)),
                entry("rtrim", texts -> changed(first(texts), "rtrim", String::stripTrailing)),
                entry("char", this::character),
                entry("nchar", this::character),
                entry("replace", this::replace));
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? "" : String.join(texts.get(0), texts.subList(1, texts.size()));
    }

    /** {@code [name]}, or between the quotes that the second argument says; a name with a hole is left bare so that it stays one name. */
    private String bracketed(List<String> texts) {
        String text = first(texts);
        String quote = texts.size() > 1 ? texts.get(1) : "[";
        if (quote.startsWith("'")) {
            return literal(text);
        }
        if (Hole.isIn(text) || text.isEmpty()) {
            return text;
        }
        return "[" + text.replace("]", "]]") + "]";
    }

    /** {@code CHAR(13)}. */
    private String character(List<String> texts) {
        String code = first(texts).strip();
        if (!code.matches("[0-9]{1,5}")) {
            return values.hole("char(" + values.describe(code) + ")");
        }
        return String.valueOf((char) Integer.parseInt(code));
    }

    boolean knows(String function) {
        return functions.containsKey(function);
    }

    /** The results for every combination of what the arguments may be. */
    List<String> apply(String function, List<List<String>> arguments) {
        List<List<String>> combinations = List.of(List.of());
        for (List<String> argument : arguments) {
            combinations = extended(combinations, argument);
            if (combinations.size() > Values.MOST_ALTERNATIVES) {
                return List.of(values.hole(function + "(...)"));
            }
        }
        Set<String> results = new LinkedHashSet<>();
        combinations.forEach(combination ->
                results.add(functions.getOrDefault(function, this::first).apply(combination)));
        return List.copyOf(results);
    }

    private static List<List<String>> extended(List<List<String>> combinations, List<String> argument) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> combination : combinations) {
            for (String text : argument) {
                List<String> next = new ArrayList<>(combination);
                next.add(text);
                longer.add(next);
            }
        }
        return longer;
    }

    private String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private String changed(String text, String function, Function<String, String> change) {
        if (Hole.isIn(text)) {
            return values.hole(function + "(" + values.describe(text) + ")");
        }
        return change.apply(text);
    }

    private String replace(List<String> texts) {
        if (texts.size() != 3) {
            return values.hole("replace(...)");
        }
        return texts.get(0).replace(texts.get(1), texts.get(2));
    }

    /** Quoted where the dialect needs it; a name with a hole is left bare so that it stays one name. */
    private String identifier(String text) {
        boolean plain = text.matches("[a-z_][a-z0-9_$]*") && !identifiers.isReserved(text);
        if (Hole.isIn(text) || plain || text.isEmpty()) {
            return text;
        }
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** {@code %s}, {@code %I}, {@code %L}, {@code %1$I}, {@code %%}; widths are passed over. */
    private String format(List<String> texts) {
        String pattern = first(texts);
        StringBuilder result = new StringBuilder();
        int argument = 1;
        int position = 0;
        while (position < pattern.length()) {
            char character = pattern.charAt(position++);
            if (character != '%' || position >= pattern.length()) {
                result.append(character);
                continue;
            }
            int end = position;
            while (end < pattern.length() && "0123456789$-".indexOf(pattern.charAt(end)) >= 0) {
                end++;
            }
            char kind = end < pattern.length() ? pattern.charAt(end) : '%';
            if (kind == '%') {
                result.append('%');
            } else {
                int given = numbered(pattern.substring(position, end));
                int index = given > 0 ? given : argument;
                argument = index + 1;
                result.append(converted(kind, texts, index));
            }
            position = end + 1;
        }
        return result.toString();
    }

    private static int numbered(String specification) {
        int dollar = specification.indexOf('$');
        if (dollar < 1 || dollar > 3) {
            return 0;
        }
        String digits = specification.substring(0, dollar);
        if (!digits.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private String converted(char kind, List<String> texts, int index) {
        if (index >= texts.size()) {
            return values.hole("%" + kind);
        }
        String text = texts.get(index);
        return switch (kind) {
            case 'I' -> identifier(text);
            case 'L' -> literal(text);
            default -> text;
        };
    }
}

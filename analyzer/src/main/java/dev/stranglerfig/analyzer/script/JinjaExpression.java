package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression of Jinja stands for: {@code ref('orders')} for {@code orders}, {@code var('day')} for its value. */
final class JinjaExpression {

    private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");
    private static final Pattern NAMED_ARGUMENT = Pattern.compile("[A-Za-z_]+\\s*=.*", Pattern.DOTALL);

    /** They do something for the one who runs the template and leave no text. */
    private static final Set<String> SILENT =
            Set.of("config", "log", "print", "return", "exceptions.warn", "run_hooks");

    /** They change the look of a value, not what it names. */
    private static final Set<String> FILTERS = Set.of("trim", "string", "as_text", "safe", "lower", "upper");

    private static final Pattern RELATION = Pattern.compile("\\b(ref|source)\\s{0,9}\\(([^()]{0,400})\\)");

    private static final int MOST_RELATIONS = 200;
    private static final int LONGEST = 2000;

    private final Map<String, String> values;
    private final IdentifierRules identifiers;

    JinjaExpression(Map<String, String> values, IdentifierRules identifiers) {
        this.values = values;
        this.identifiers = identifiers;
    }

    /** Whether it leaves no text. */
    static boolean isSilent(String body) {
        Matcher call = CALL.matcher(stripped(body));
        return call.matches() && SILENT.contains(call.group(1));
    }

    /** The text that it leaves, when it can be known. */
    Optional<String> value(String body) {
        if (body.length() > LONGEST) {
            return Optional.empty();
        }
        String expression = withoutFilters(stripped(body));
        Matcher text = TEXT.matcher(expression);
        if (text.matches()) {
            return Optional.of(text(text));
        }
        Matcher call = CALL.matcher(expression);
        if (call.matches()) {
            return called(call.group(1), call.group(2));
        }
        return Optional.ofNullable(values.get(expression));
    }

    /** Whether it calls something. */
    static boolean isCall(String body) {
        return CALL.matcher(stripped(body)).matches();
    }

    /** The union of the relations that a call is given: {@code union_relations([ref('a'), ref('b')])}. */
    Optional<String> madeOf(String body) {
        List<String> queries = new ArrayList<>();
        Matcher relation = RELATION.matcher(body);
        while (relation.find() && queries.size() < MOST_RELATIONS) {
            called(relation.group(1), relation.group(2)).ifPresent(name -> queries.add("SELECT * FROM " + name));
        }
        if (queries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("(" + String.join(" UNION ALL ", queries) + ")");
    }

    private Optional<String> called(String function, String written) {
        List<String> arguments = texts(written);
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        return switch (function) {
            case "ref", "builtins.ref" -> Optional.of(name(arguments.get(arguments.size() - 1)));
            case "source", "builtins.source" -> source(arguments);
            case "var", "env_var" -> variable(arguments);
            default -> Optional.empty();
        };
    }

    private Optional<String> source(List<String> arguments) {
        if (arguments.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(name(arguments.get(0)) + "." + name(arguments.get(1)));
    }

    private Optional<String> variable(List<String> arguments) {
        String known = values.get(arguments.get(0));
        if (known != null || arguments.size() < 2) {
            return Optional.ofNullable(known);
        }
        return Optional.of(arguments.get(1));
    }

    private String name(String written) {
        if (PLAIN_NAME.matcher(written).matches() || written.isEmpty()) {
            return written;
        }
        return identifiers.quote(written);
    }

    /** The arguments when all that have no name are texts; none otherwise. */
    private List<String> texts(String written) {
        List<String> texts = new ArrayList<>();
        for (String argument : written.split(",", -1)) {
            Matcher text = TEXT.matcher(argument.strip());
            String known = values.get(argument.strip());
            if (text.matches()) {
                texts.add(text(text));
            } else if (known != null) {
                texts.add(known);
            } else if (!NAMED_ARGUMENT.matcher(argument.strip()).matches()) {
                return List.of();
            }
        }
        return texts;
    }

    private static String withoutFilters(String expression) {
        int bar = expression.lastIndexOf('|');
        if (bar > 0 && FILTERS.contains(expression.substring(bar + 1).strip())) {
            return withoutFilters(expression.substring(0, bar).strip());
        }
        return expression;
    }

    private static String text(Matcher text) {
        String single = text.group(1);
        return single == null ? text.group(2) : single;
    }

    /** Without the hyphens that take blanks away. */
    static String stripped(String body) {
        int start = 0;
        int end = body.length();
        if (start < end && (body.charAt(start) == '-' || body.charAt(start) == '+')) {
            start++;
        }
        if (end > start && body.charAt(end - 1) == '-') {
            end--;
        }
        return body.substring(start, end).strip();
    }
}

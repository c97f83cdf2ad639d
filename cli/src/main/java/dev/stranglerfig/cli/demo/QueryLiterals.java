package dev.stranglerfig.cli.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts literals in place of the marks of a query template. */
final class QueryLiterals {

    private static final Pattern MARK = Pattern.compile("\\{([a-z]+)}");
    private static final String[] PRODUCTS = {
        "MER-PRINT6", "HAV-PRINT6", "MER-DIGI", "RDB-PRINT6", "HAV-DIGI", "MER-COMBI"
    };
    private static final Map<String, String> SAMPLES = Map.of(
            "day", "2026-05-31",
            "month", "2026-04-01",
            "subscription", "5000006",
            "subscriber", "100006",
            "product", "MER-PRINT6",
            "number", "25",
            "town", "Oosterhaven");

    private QueryLiterals() {}

    static String sample(String template) {
        return fill(template, mark -> SAMPLES.getOrDefault(mark, ""));
    }

    /** The query as it is asked on a day. */
    static String on(LocalDate day, FeedRandom random, String template) {
        return fill(template, mark -> literal(mark, day, random));
    }

    private static String literal(String mark, LocalDate day, FeedRandom random) {
        return switch (mark) {
            case "day" -> day.minusDays(random.below(3)).toString();
            case "month" ->
                day.withDayOfMonth(1).minusMonths(1 + random.below(3)).toString();
            case "subscription" -> Integer.toString(5_000_001 + random.below(900));
            case "subscriber" -> Integer.toString(100_001 + random.below(800));
            case "product" -> random.pick(PRODUCTS);
            case "number" -> Integer.toString(10 + 5 * random.below(20));
            default -> random.pick(Vocabulary.TOWNS).replace("'", "''");
        };
    }

    private static String fill(String template, Function<String, String> literals) {
        return MARK.matcher(template).replaceAll(match -> Matcher.quoteReplacement(literals.apply(match.group(1))));
    }
}

package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables named in our own query templates, which always write {@code FROM} or {@code JOIN} and then {@code schema.table}. */
final class QueryTables {

    private static final Pattern NAMED = Pattern.compile("\\b(?:FROM|JOIN)\\s+((?:core|mart)\\.[a-z_0-9]+)");

    private QueryTables() {}

    static List<TableRef> of(String query) {
        Matcher matcher = NAMED.matcher(query);
        return matcher.results()
                .map(match -> TableRef.parse(match.group(1)))
                .distinct()
                .toList();
    }
}

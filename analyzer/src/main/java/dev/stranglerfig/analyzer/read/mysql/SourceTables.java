package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;

/** The tables that a FROM clause names itself, not those of its queries, in the order of the text. */
final class SourceTables {

    private SourceTables() {}

    static List<Source.Table> of(List<Source> sources) {
        List<Source.Table> tables = new ArrayList<>();
        sources.forEach(source -> add(source, tables));
        return tables;
    }

    private static void add(Source source, List<Source.Table> tables) {
        if (source instanceof Source.Table table) {
            tables.add(table);
        } else if (source instanceof Source.Joined joined) {
            add(joined.first(), tables);
            for (Join join : joined.joins()) {
                add(join.right(), tables);
            }
        }
    }
}

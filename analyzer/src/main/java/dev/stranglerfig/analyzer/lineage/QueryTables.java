package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.intake.StatementReader;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables that a query names, with the place of each name in the text: {@code QueryTables.of("select * from core.t", dialect, List.of())}.
 * Common table expressions, aliases and functions are no tables. Any text gives an answer.
 */
public final class QueryTables {

    private static final String PATH = "query";

    private QueryTables() {}

    /**
     * The tables of a text.
     *
     * @param defaultSchemas where a name without a schema is looked for; the first one completes it, none leaves it bare
     */
    public static TablesRead of(String sql, SqlDialect dialect, List<String> defaultSchemas) {
        StatementReader reader = new StatementReader();
        ScriptReading reading = reader.read(SqlScript.of(PATH, dialect.name(), sql), dialect);
        EstateIndex index = new EstateIndex(reader);
        index.addStatements(reading.statements());
        FlowLog log = new FlowLog();
        Session session = new Session(PATH, index, defaultSchemas);
        FlowContext context = new FlowContext(reading, dialect, session, Symbols.none(), log, Optional.empty());
        new StatementRun(context, reading.statements()).run();
        return new TablesRead(
                ordered(log.reads()),
                ordered(log.writes()),
                log.statements(),
                reading.account(log.unknown()).unread());
    }

    private static List<TableMention> ordered(List<TableMention> mentions) {
        return mentions.stream()
                .distinct()
                .sorted(Comparator.comparingInt(TableMention::start))
                .toList();
    }
}

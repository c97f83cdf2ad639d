package dev.stranglerfig.analyzer.intake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.ReadingLimits;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Templates;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads scripts into statements, each by the grammar of its dialect. Any text is read: what is not understood is declared unread, never an
 * exception, in time that grows with the length of the text.
 */
public final class StatementReader {

    private final ReadingLimits limits;
    private final Map<DialectName, Grammar> grammars = new ConcurrentHashMap<>();

    public StatementReader() {
        this(ReadingLimits.DEFAULT);
    }

    public StatementReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The statements of the script and the account of its bytes. */
    public ScriptReading read(SqlScript script, SqlDialect dialect) {
        return read(script, dialect, Templates.WITHOUT_VALUES);
    }

    /** The same, with values for the placeholders and templates of the script. */
    public ScriptReading read(SqlScript script, SqlDialect dialect, Templates templates) {
        return grammars.computeIfAbsent(dialect.name(), StatementReader::grammar)
                .read(script, dialect, templates, limits);
    }

    private static Grammar grammar(DialectName dialect) {
        return new Grammar(Idioms.of(dialect));
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.List;

/**
 * Reads scripts into statements. Any text is read: what is not understood is declared unread, never an exception, in time that grows with the
 * length of the text.
 */
public final class StatementReader {

    private final Grammar grammar = new Grammar();

    /** The statements of the script and the account of its bytes. */
    public ScriptReading read(SqlScript script, SqlDialect dialect) {
        SourceText source = new SourceText(Tokens.of(script.text(), dialect), OffsetMap.identity());
        List<Statement> statements = grammar.code().statements(new TokenCursor(source, Setting.SCRIPT, 0));
        List<SourceText.Piece> pieces = source.pieces(0, script.text().length());
        return new ScriptReading(script, statements, pieces);
    }
}

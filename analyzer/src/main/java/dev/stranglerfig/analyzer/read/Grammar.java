package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.List;

/** The readers that need each other: expressions hold queries, queries hold statements, statements hold expressions. */
public final class Grammar {

    private final Idiom idiom;
    private final Syntax syntax;
    private final ExpressionReader expressions = new ExpressionReader(this);
    private final SourceReader sources = new SourceReader(this);
    private final SelectionReader selections = new SelectionReader(this);
    private final QueryReader queries = new QueryReader(this);
    private final CommonTableReader commons = new CommonTableReader(this);
    private final StatementForms statements;
    private final CodeReader code;

    public Grammar(Idiom idiom) {
        this.idiom = idiom;
        this.syntax = idiom.syntax();
        this.statements = new StatementForms(this);
        this.code = new CodeReader(this);
    }

    /**
     * The statements of the script and the account of its bytes. Any text is read: what is not understood is declared unread, never an
     * exception, in time that grows with the length of the text.
     */
    public ScriptReading read(SqlScript script, SqlDialect dialect) {
        SourceText source = new SourceText(Tokens.of(script.text(), dialect), OffsetMap.identity());
        List<Statement> read = idiom.script(this, new TokenCursor(source, Setting.SCRIPT, 0));
        List<Piece> pieces = source.pieces(0, script.text().length());
        return new ScriptReading(script, read, pieces);
    }

    public Idiom idiom() {
        return idiom;
    }

    public Syntax syntax() {
        return syntax;
    }

    public ExpressionReader expressions() {
        return expressions;
    }

    public SourceReader sources() {
        return sources;
    }

    public SelectionReader selections() {
        return selections;
    }

    public QueryReader queries() {
        return queries;
    }

    public CommonTableReader commons() {
        return commons;
    }

    public StatementForms statements() {
        return statements;
    }

    public CodeReader code() {
        return code;
    }
}

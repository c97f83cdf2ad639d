package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import dev.stranglerfig.analyzer.script.FilledText;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Templates;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.List;

/** The readers that need each other: expressions hold queries, queries hold statements, statements hold expressions. */
public final class Grammar {

    private final Idiom idiom;
    private final Syntax syntax;
    private final ExpressionReader expressions;
    private final SourceReader sources;
    private final SelectionReader selections;
    private final QueryReader queries;
    private final CommonTableReader commons;
    private final StatementForms statements;
    private final CodeReader code;

    public Grammar(Idiom idiom) {
        this.idiom = idiom;
        this.syntax = idiom.syntax();
        this.expressions = new ExpressionReader(this);
        this.sources = new SourceReader(this);
        this.selections = new SelectionReader(this);
        this.queries = new QueryReader(this);
        this.commons = new CommonTableReader(this);
        this.statements = new StatementForms(this);
        this.code = new CodeReader(this);
    }

    /**
     * The statements of the script and the account of its bytes. Any text is read: what is not understood is declared unread, never an
     * exception, in time that grows with the length of the text.
     */
    public ScriptReading read(SqlScript script, SqlDialect dialect, Templates templates, ReadingLimits limits) {
        FilledText filled = templates.fill(script.text(), dialect);
        SourceText source =
                new SourceText(Tokens.of(filled.text(), dialect), OffsetMap.of(filled), new StatementWatch(limits));
        List<Statement> read = idiom.script(this, new TokenCursor(source, Setting.SCRIPT, 0));
        List<Piece> pieces = Passages.lay(source.pieces(0, script.text().length()), filled.passages());
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

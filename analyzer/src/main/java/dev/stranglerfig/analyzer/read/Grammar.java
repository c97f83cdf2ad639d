package dev.stranglerfig.analyzer.read;

/** The readers that need each other: expressions hold queries, queries hold statements, statements hold expressions. */
final class Grammar {

    private final ExpressionReader expressions = new ExpressionReader(this);
    private final SourceReader sources = new SourceReader(this);
    private final SelectionReader selections = new SelectionReader(this);
    private final QueryReader queries = new QueryReader(this);
    private final CommonTableReader commons = new CommonTableReader(this);
    private final StatementForms statements = new StatementForms(this);
    private final CodeReader code = new CodeReader(this);

    ExpressionReader expressions() {
        return expressions;
    }

    SourceReader sources() {
        return sources;
    }

    SelectionReader selections() {
        return selections;
    }

    QueryReader queries() {
        return queries;
    }

    CommonTableReader commons() {
        return commons;
    }

    StatementForms statements() {
        return statements;
    }

    CodeReader code() {
        return code;
    }
}

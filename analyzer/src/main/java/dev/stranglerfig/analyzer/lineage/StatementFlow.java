package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import dev.stranglerfig.analyzer.statement.Write;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.List;

/** Follows one statement, each family in a class of its own. */
final class StatementFlow implements Statement.Cases<Boolean> {

    private final FlowContext context;
    private final DefineFlow definitions;
    private final CallFlow calls;
    private final ControlFlow controls;

    StatementFlow(FlowContext context) {
        this.context = context;
        this.definitions = new DefineFlow(context);
        this.calls = new CallFlow(context);
        this.controls = new ControlFlow(context, calls);
    }

    @Override
    public Boolean write(Write statement) {
        counted(statement);
        new WriteFlow(context).follow(statement);
        return true;
    }

    @Override
    public Boolean read(Read statement) {
        counted(statement);
        Content content = statement.content();
        if (statement instanceof Read.Select select) {
            new SelectFlow(context).follow(select);
        } else {
            new ReadCollector(context, "SELECT").collect(content, null);
        }
        if (statement instanceof Read.Export export) {
            export.path().ifPresent(path -> context.log().fact(Fact.of(path, Fact.Kind.PATH)));
        }
        bareCall(statement);
        return true;
    }

    @Override
    public Boolean define(Define statement) {
        counted(statement);
        return statement.define(definitions);
    }

    @Override
    public Boolean call(Call statement) {
        counted(statement);
        return statement.call(calls);
    }

    @Override
    public Boolean control(Control statement) {
        return statement.control(controls);
    }

    @Override
    public Boolean several(Several statement) {
        counted(statement);
        statement.statements().forEach(part -> part.fold(this));
        return true;
    }

    @Override
    public Boolean unread(Unread statement) {
        counted(statement);
        return true;
    }

    /** Counts what is written in the script, once however often it runs; not what it puts together at run time. */
    private void counted(Statement statement) {
        if (context.origin().isEmpty()) {
            context.log().statement(statement.span());
        }
    }

    private boolean mayBeRoutine(QualifiedName name) {
        boolean builtIn = !name.isQualified() && context.dialect().has(SyntaxFeature.QUALIFIED_FUNCTIONS);
        return !builtIn && !SystemNames.isSystemFunction(name);
    }

    /** {@code SELECT load_all()} and {@code PERFORM load_all()} run a routine even when its text is not in the estate. */
    private void bareCall(Read statement) {
        boolean bare = statement instanceof Read.Select select
                && select.query().body() instanceof QueryBody.Selection body
                && body.sources().isEmpty()
                && body.outputs().size() == 1;
        if (!bare) {
            return;
        }
        Read.Select select = (Read.Select) statement;
        QueryBody.Selection body = (QueryBody.Selection) select.query().body();
        List<FunctionCall> named = body.outputs().get(0).expression().calls();
        boolean one = named.size() == 1
                && body.outputs().get(0).expression().queries().isEmpty();
        boolean starts = one
                && named.get(0).name().span().start()
                        == body.outputs().get(0).expression().span().start();
        if (starts && mayBeRoutine(named.get(0).name())) {
            calls.called(named.get(0));
        }
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Relation;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;

/** Follows SQL that is put together at run time: computes its texts, reads each of them, and says what stays unknown. */
final class DynamicFlow {

    private static final int DEEPEST = 3;
    private static final String LABEL = "EXECUTE";

    private final FlowContext context;
    private final Call.Dynamic statement;
    private final List<ReadPlace> arguments;
    private final List<Place> carriers;

    DynamicFlow(FlowContext context, Call.Dynamic statement) {
        this.context = context;
        this.statement = statement;
        this.arguments = new ReadCollector(context, LABEL).collect(Content.of(statement.arguments()), null);
        WriteFlow writes = new WriteFlow(context);
        this.carriers = statement.carrier().stream().map(writes::renewed).toList();
    }

    void follow() {
        new ReadCollector(context, LABEL).collect(Content.of(List.of(statement.text())), null);
        List<String> texts = TextEvaluator.evaluate(
                context.symbols().values(), statement.text().slice());
        statement.carrier().forEach(carrier -> context.symbols().values().forget(carrier.first()));
        int depth = context.origin().map(FlowContext.Origin::depth).orElse(0);
        if (depth >= DEEPEST) {
            context.unknown(statement.span(), "dynamic SQL in dynamic SQL, more than " + DEEPEST + " deep");
            return;
        }
        if (texts.isEmpty()) {
            unknown(statement.text().slice().text());
        }
        Grade best = texts.size() > 1 ? Grade.POSSIBLE : Grade.PROVEN;
        texts.forEach(text -> run(text, best));
    }

    private void run(String text, Grade best) {
        if (startsWithHole(text)) {
            unknown(context.symbols().values().describe(text));
            return;
        }
        Grade grade = hasHole(text) ? Grade.POSSIBLE : best;
        SqlScript script = SqlScript.of(
                context.reading().script().path(), context.dialect().name(), text);
        ScriptReading reading = context.session().index().reader().read(script, context.dialect());
        FlowContext inner = context.running(reading, statement.span(), grade);
        for (UnreadPiece piece : reading.account().unread()) {
            inner.unknown(
                    statement.span(),
                    "dynamic SQL: " + context.symbols().values().describe(piece.reason()));
        }
        new StatementRun(inner, reading.statements()).run();
        reading.statements().forEach(part -> rows(part, inner));
        reading.statements().forEach(part -> given(part, inner));
    }

    /** Where the rows of a dynamic query go. */
    private void rows(Statement part, FlowContext inner) {
        if (!(part instanceof Read.Select select)) {
            return;
        }
        WriteFlow writes = new WriteFlow(inner);
        List<ReadPlace> places = new ReadCollector(inner, LABEL).collect(select.content(), null);
        ColumnFlow columns = new ColumnFlow(inner);
        Relation found = columns.query(select.query());
        columns.values(found, statement.carrier(), carriers, select.span());
        carriers.forEach(carrier -> writes.steps(places, carrier, select.span(), LABEL));
        if (statement.returned() == Call.Dynamic.Returned.BY_ROUTINE) {
            context.routine().map(Place.Result::new).ifPresent(result -> {
                writes.steps(places, result, select.span(), LABEL);
                columns.returned(found, result, select.span(), LABEL);
            });
        }
    }

    /** Values given by USING can reach whatever the text writes. */
    private void given(Statement part, FlowContext inner) {
        if (part instanceof Write write && !arguments.isEmpty()) {
            String label = write.verb() + " " + write.target().table();
            inner.resolve(write.target())
                    .ifPresent(target -> new WriteFlow(inner).steps(arguments, target.place(), write.span(), label));
        }
    }

    private void unknown(String text) {
        context.unknown(statement.span(), "the statement is not known before it runs: " + shortened(text));
    }

    /** Whether something other than the content of a string is unknown. */
    private boolean hasHole(String text) {
        Tokens tokens = Tokens.of(text, context.dialect());
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.kind(token) == TokenKind.HOLE) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithHole(String text) {
        String start = text.stripLeading();
        return start.isEmpty() || Hole.isIn(start.substring(0, 1));
    }

    private static String shortened(String text) {
        if (text.length() <= 60) {
            return text;
        }
        return text.substring(0, 60) + "...";
    }
}

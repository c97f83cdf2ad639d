package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.Call;
import dev.stranglerfig.analyzer.read.Content;
import dev.stranglerfig.analyzer.read.QualifiedName;
import dev.stranglerfig.analyzer.read.Read;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.read.Span;
import dev.stranglerfig.analyzer.read.Statement;
import dev.stranglerfig.analyzer.read.StatementReader;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.analyzer.read.Write;
import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.analyzer.script.SqlScript;
import java.util.ArrayList;
import java.util.List;

/** Follows SQL that is put together at run time: computes its texts, reads each of them, and says what stays unknown. */
final class DynamicFlow {

    private static final int DEEPEST = 3;

    private final FlowContext context;

    DynamicFlow(FlowContext context) {
        this.context = context;
    }

    void follow(Call.Dynamic statement) {
        List<ReadPlace> used = new ReadCollector(context, "EXECUTE").collect(Content.of(statement.arguments()), null);
        new ReadCollector(context, "EXECUTE").collect(Content.of(List.of(statement.text())), null);
        Values values = context.symbols().values();
        List<String> texts = TextEvaluator.evaluate(values, statement.text().slice());
        int depth = context.origin().map(FlowContext.Origin::depth).orElse(0);
        if (depth >= DEEPEST) {
            context.unknown(statement.span(), "dynamic SQL in dynamic SQL, more than " + DEEPEST + " deep");
            return;
        }
        for (String text : texts) {
            run(statement, text, texts.size() > 1, used);
        }
    }

    private void run(Call.Dynamic statement, String text, boolean alternative, List<ReadPlace> used) {
        if (startsWithHole(text)) {
            String known = context.symbols().values().describe(text);
            context.unknown(statement.span(), "the statement is not known before it runs: " + shortened(known));
            return;
        }
        Grade grade = alternative || Hole.isIn(text) ? Grade.POSSIBLE : Grade.PROVEN;
        SqlScript script = SqlScript.of(
                context.reading().script().path(), context.dialect().name(), text);
        ScriptReading reading = new StatementReader().read(script, context.dialect());
        FlowContext inner = context.running(reading, statement.span(), grade);
        for (UnreadPiece piece : reading.account().unread()) {
            inner.unknown(
                    statement.span(),
                    "dynamic SQL: " + context.symbols().values().describe(piece.reason()));
        }
        new StatementRun(inner, reading.statements()).run();
        rows(statement, reading, inner);
        arguments(used, reading, inner);
    }

    /** Where the rows of a dynamic query go. */
    private void rows(Call.Dynamic statement, ScriptReading reading, FlowContext inner) {
        WriteFlow writes = new WriteFlow(inner);
        for (Statement read : reading.statements()) {
            if (!(read instanceof Read.Select select)) {
                continue;
            }
            List<ReadPlace> places = new ReadCollector(inner, "EXECUTE").collect(select.content(), null);
            Span span = select.span();
            for (QualifiedName carrier : statement.carrier()) {
                writes.steps(places, context.symbols().place(carrier.first()), span, "EXECUTE");
            }
            if (statement.returned() == Call.Dynamic.Returned.BY_ROUTINE) {
                context.routine().ifPresent(routine -> writes.steps(places, new Place.Result(routine), span, "RETURN"));
            }
        }
    }

    /** Values given by USING can reach whatever the text writes. */
    private void arguments(List<ReadPlace> used, ScriptReading reading, FlowContext inner) {
        if (used.isEmpty()) {
            return;
        }
        List<ReadPlace> given = new ArrayList<>(used);
        for (Statement statement : reading.statements()) {
            if (statement instanceof Write write) {
                inner.resolve(write.target())
                        .ifPresent(target -> new WriteFlow(inner)
                                .steps(
                                        given,
                                        target.place(),
                                        write.span(),
                                        write.verb() + " " + write.target().table()));
            }
        }
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

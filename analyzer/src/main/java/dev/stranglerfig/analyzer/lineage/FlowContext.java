package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.read.IdentifierClause;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.List;
import java.util.Optional;

/**
 * Where a statement is followed: its script, its session, the routine around it.
 *
 * @param origin for SQL put together at run time, the statement that runs it
 * @param symbols what the routine declares
 */
record FlowContext(
        ScriptReading reading,
        SqlDialect dialect,
        Session session,
        Symbols symbols,
        FlowLog log,
        Optional<Origin> origin) {

    /** The EXECUTE that runs a text, in its own script; how sure its text is, and how many of them are around each other. */
    record Origin(ScriptReading reading, Span span, Grade grade, int depth) {}

    FlowContext inRoutine(Symbols routine) {
        return new FlowContext(reading, dialect, session, routine, log, origin);
    }

    FlowContext in(Session other, Symbols routine) {
        return new FlowContext(reading, dialect, other, routine, log, origin);
    }

    FlowContext running(ScriptReading text, Span span, Grade grade) {
        Span place = origin.map(Origin::span).orElse(span);
        ScriptReading outer = origin.map(Origin::reading).orElse(reading);
        int depth = origin.map(Origin::depth).orElse(0) + 1;
        Grade worst = origin.map(Origin::grade).orElse(Grade.PROVEN).worse(grade);
        return new FlowContext(
                text, dialect, session, symbols.ofText(), log, Optional.of(new Origin(outer, place, worst, depth)));
    }

    Optional<TableRef> routine() {
        return symbols.routine();
    }

    Evidence evidence(Span span, String statement) {
        ScriptReading place = origin.map(Origin::reading).orElse(reading);
        int line = place.line(origin.map(Origin::span).orElse(span).start());
        return new Evidence(place.script().path(), line, statement, routine());
    }

    /** How sure an edge of the statement can be at best. */
    Grade grade(Span span) {
        Grade whole = reading.isWhole(span) ? Grade.PROVEN : Grade.POSSIBLE;
        return whole.worse(origin.map(Origin::grade).orElse(Grade.PROVEN));
    }

    /** A table of the system's catalogue, whose rows are no data of the estate unless somebody asks for them. */
    boolean isSystemTable(QualifiedName name) {
        return session.leavesOutSystemTables() && SystemNames.isSystemTable(name, dialect);
    }

    void unknown(Span span, String reason) {
        log.unknown(origin.map(Origin::span).orElse(span), reason);
    }

    /** The place of a name, or empty when it is known only at run time, which is then declared. */
    Optional<Session.Resolved> resolve(QualifiedName name) {
        Optional<QualifiedName> known = known(name);
        if (known.isEmpty()) {
            unknown(name.span(), "the table name is not known before it runs: " + symbols.describe(name));
        }
        return known.map(session::resolve);
    }

    /** The name, or the one that its variable holds; empty when that is known only at run time. */
    Optional<QualifiedName> known(QualifiedName name) {
        boolean declared = !name.isQualified() && symbols.declares(name.first());
        return switch (name.certainty()) {
            case STATED -> Optional.of(name);
            case PARAMETER -> declared ? held(name) : Optional.of(name);
            case HELD -> declared ? held(name) : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }

    private Optional<QualifiedName> held(QualifiedName variable) {
        List<String> texts = symbols.values().of(variable.first());
        if (texts.size() != 1) {
            return Optional.empty();
        }
        return IdentifierClause.parsed(texts.get(0), dialect, variable.span())
                .filter(name -> name.certainty() != QualifiedName.Certainty.UNKNOWN);
    }

    /** Whether what runs is known only at run time, which is then declared. */
    boolean isUnknownRoutine(QualifiedName name) {
        boolean unknown = name.certainty() == QualifiedName.Certainty.UNKNOWN;
        if (unknown) {
            unknown(name.span(), "the routine is not known before it runs: " + symbols.describe(name));
        }
        return unknown;
    }

    /** Notes that a routine runs; one whose body we know also with what. */
    void called(TableRef routine, FunctionCall call) {
        log.call(new FlowLog.RoutineUse(routine, routine()));
        if (session.index().isRoutine(routine)) {
            CallArguments arguments = CallArguments.of(symbols.values(), call.arguments());
            log.given(routine, arguments);
        }
    }

    void mention(TableUse.Kind kind, TableRef table, Span span) {
        if (origin.isEmpty()) {
            log.mention(kind, table, span);
        }
    }
}

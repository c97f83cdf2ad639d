package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps apart what variables hold on the different ways through a routine: each branch begins with what was known before the IF, after it a
 * variable has the value of any of them; what a loop leaves in a variable is there when it begins again.
 */
final class Branches {

    private final FlowContext context;
    private final Deque<Frame> open = new ArrayDeque<>();

    /** What was known at one point. */
    private record Known(Map<String, Integer> generations, Map<String, List<String>> texts) {}

    /** A structure that is open, what was known before it, and at the end of each branch so far. */
    private record Frame(Structure structure, Known before, List<Known> ways, Completeness completeness) {

        Frame complete() {
            return new Frame(structure, before, ways, Completeness.WITH_ELSE);
        }
    }

    /** Whether one of the branches is always taken. */
    private enum Completeness {
        WITHOUT_ELSE,
        WITH_ELSE
    }

    Branches(FlowContext context) {
        this.context = context;
    }

    void enter(Control.Enter statement) {
        Structure structure = statement.structure();
        if (structure == Structure.LOOP) {
            enterLoop(statement.span());
        } else if (structure == Structure.BRANCH) {
            nextBranch(statement.conditions().isEmpty());
        } else if (structure == Structure.IF || structure == Structure.CASE) {
            open(structure);
        }
    }

    /** In a loop a variable has the value from before it or from its last round. */
    void enterLoop(Span span) {
        for (Map.Entry<String, Integer> variable :
                context.symbols().generations().entrySet()) {
            Place before = context.symbols().place(variable.getKey(), variable.getValue());
            carry(before, context.symbols().renewed(variable.getKey()), span);
        }
        open(Structure.LOOP);
    }

    private void open(Structure structure) {
        open.push(new Frame(structure, known(), new ArrayList<>(), Completeness.WITHOUT_ELSE));
    }

    void leave(Structure structure, Span span) {
        if (structure == Structure.BLOCK || open.isEmpty() || open.peek().structure() != structure) {
            return;
        }
        Frame frame = open.pop();
        if (structure == Structure.LOOP) {
            endLoop(frame, span);
            return;
        }
        frame.ways().add(known());
        if (frame.completeness() == Completeness.WITHOUT_ELSE) {
            frame.ways().add(frame.before());
        }
        join(frame, span);
    }

    private void nextBranch(boolean otherwise) {
        if (open.isEmpty() || open.peek().structure() == Structure.LOOP) {
            return;
        }
        Frame frame = open.peek();
        Known now = known();
        if (frame.structure() == Structure.IF || !now.equals(frame.before())) {
            frame.ways().add(now);
        }
        if (otherwise) {
            open.pop();
            open.push(frame.complete());
        }
        context.symbols().restore(frame.before().generations());
        context.symbols().values().restore(frame.before().texts());
    }

    private void join(Frame frame, Span span) {
        Set<String> changed = new TreeSet<>();
        frame.ways().forEach(way -> changed.addAll(way.generations().keySet()));
        context.symbols().restore(frame.before().generations());
        for (String variable : changed) {
            Set<Integer> values = new TreeSet<>();
            frame.ways().forEach(way -> values.add(way.generations().getOrDefault(variable, 0)));
            if (values.size() > 1) {
                Place joined = context.symbols().renewed(variable);
                values.forEach(value -> carry(context.symbols().place(variable, value), joined, span));
            }
        }
        context.symbols().values().join(frame.ways().stream().map(Known::texts).toList());
    }

    /** The last value of a variable in a loop is its first one in the next round. */
    private void endLoop(Frame frame, Span span) {
        context.symbols().generations().forEach((variable, now) -> {
            int before = frame.before().generations().getOrDefault(variable, 0);
            if (before != now) {
                Place last = context.symbols().place(variable, now);
                Place first = context.symbols().place(variable, before);
                carry(last, first, span);
                Place after = context.symbols().renewed(variable);
                carry(last, after, span);
                carry(first, after, span);
            }
        });
        context.symbols().values().afterLoop(frame.before().texts());
    }

    private void carry(Place from, Place to, Span span) {
        Evidence evidence = context.evidence(span, "END");
        context.log().step(new Step(from, to, evidence, Grade.INFERRED, Flow.VALUE));
        new ColumnFlow(context).same(from, to, span, "END");
    }

    private Known known() {
        return new Known(
                context.symbols().generations(), context.symbols().values().texts());
    }
}

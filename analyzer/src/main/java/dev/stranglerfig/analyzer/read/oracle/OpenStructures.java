package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the blocks, branches and loops that are open, forgiving an END that is missing inside a block. */
final class OpenStructures {

    private final Deque<Structure> open = new ArrayDeque<>();
    private boolean started;

    boolean isStarted() {
        return started;
    }

    /** Whether anything is open behind this statement. */
    boolean goesOnAfter(Statement statement) {
        if (statement instanceof Control.Enter enter) {
            enter(enter.structure());
        } else if (statement instanceof Control.Loop) {
            enter(Structure.LOOP);
        } else if (statement instanceof Control.Leave leave) {
            leave(leave.structure());
        }
        return !started || !open.isEmpty();
    }

    private void enter(Structure structure) {
        if (structure != Structure.BRANCH && structure != Structure.HANDLER) {
            started = true;
            open.push(structure);
        }
    }

    /** Closes the innermost structure of this kind; END IF and END LOOP never close the block around them. */
    private void leave(Structure structure) {
        boolean isOpen = open.contains(structure);
        while (isOpen && open.peek() != structure) {
            if (open.peek() == Structure.BLOCK) {
                return;
            }
            open.pop();
        }
        if (isOpen) {
            open.pop();
        }
    }
}

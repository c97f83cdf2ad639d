package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.statement.Statement;

/** {@code LOCKING ... FOR ACCESS statement}. */
final class LockingForm implements StatementForm {

    private final Grammar grammar;

    LockingForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        Locking.skip(head.cursor());
        return grammar.statements().read(head.cursor());
    }
}

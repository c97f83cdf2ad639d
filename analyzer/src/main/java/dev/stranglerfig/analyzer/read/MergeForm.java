package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.MergeBranch;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code MERGE INTO t USING source ON condition WHEN [NOT] MATCHED [AND ...] THEN ...}, or {@code REMOVE DUPLICATES} as Redshift has it. */
public final class MergeForm implements StatementForm {

    private final Grammar grammar;
    private final Set<Word> branchEnds = EnumSet.of(Word.WHEN, Word.RETURNING, Word.OUTPUT, Word.LOG);

    public MergeForm(Grammar grammar) {
        this.grammar = grammar;
        branchEnds.addAll(grammar.syntax().selectEnds());
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.MERGE);
        Optional<Expression> count = TopReader.read(grammar, cursor);
        cursor.accept(Word.INTO);
        cursor.accept(Word.ONLY);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        cursor.acceptSymbol("*");
        Optional<String> alias = grammar.sources().alias(cursor).map(Alias::name);
        ContentParts parts = new ContentParts(head.commons());
        count.ifPresent(parts::filter);
        if (cursor.accept(Word.USING)) {
            parts.sources(grammar.sources().list(cursor));
        }
        if (cursor.accept(Word.ON)) {
            parts.filter(grammar.expressions().read(cursor));
        }
        List<MergeBranch> branches = new ArrayList<>();
        if (cursor.is(Word.REMOVE) && cursor.isAhead(1, TokenKind.WORD)) {
            cursor.advance();
            cursor.advance();
            branches.add(MergeBranch.of(MergeBranch.Action.UPDATE_BY_NAME));
            branches.add(MergeBranch.of(MergeBranch.Action.INSERT_BY_NAME));
        }
        while (cursor.accept(Word.WHEN)) {
            branches.add(branch(cursor, parts));
        }
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Merge(head.span(), target.get(), alias, branches, parts.content());
    }

    private MergeBranch branch(TokenCursor cursor, ContentParts parts) {
        cursor.accept(Word.NOT);
        cursor.accept(Word.MATCHED);
        if (!cursor.accept(Word.BY, Word.SOURCE)) {
            cursor.accept(Word.BY, Word.TARGET);
        }
        if (cursor.accept(Word.AND)) {
            parts.filter(grammar.expressions().read(cursor));
        }
        cursor.accept(Word.THEN);
        MergeBranch branch = action(cursor, parts);
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        if (cursor.accept(Word.DELETE)) {
            RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        }
        if (!cursor.atEnd() && !cursor.isAny(branchEnds)) {
            cursor.recover(branchEnds);
        }
        return branch;
    }

    private MergeBranch action(TokenCursor cursor, ContentParts parts) {
        if (cursor.is(Word.UPDATE) && isStar(cursor)) {
            cursor.accept(Word.UPDATE);
            cursor.accept(Word.SET);
            cursor.acceptSymbol("*");
            return MergeBranch.of(MergeBranch.Action.UPDATE_BY_NAME);
        }
        if (cursor.is(Word.INSERT) && (cursor.isSymbolAhead(1, "*") || cursor.isAhead(1, Word.ROW))) {
            cursor.accept(Word.INSERT);
            cursor.advance();
            return MergeBranch.of(MergeBranch.Action.INSERT_BY_NAME);
        }
        if (cursor.accept(Word.UPDATE, Word.SET)) {
            List<Assignment> updates = AssignmentReader.read(grammar, cursor);
            parts.assignments(updates);
            return MergeBranch.update(updates);
        }
        if (cursor.accept(Word.INSERT)) {
            return insert(cursor, parts);
        }
        if (cursor.accept(Word.DELETE)) {
            return MergeBranch.of(MergeBranch.Action.DELETE);
        }
        cursor.accept(Word.DO, Word.NOTHING);
        return MergeBranch.of(MergeBranch.Action.NOTHING);
    }

    /** {@code UPDATE SET *}, {@code UPDATE *}: every column of the source. */
    private static boolean isStar(TokenCursor cursor) {
        return cursor.isSymbolAhead(1, "*") || (cursor.isAhead(1, Word.SET) && cursor.isSymbolAhead(2, "*"));
    }

    private MergeBranch insert(TokenCursor cursor, ContentParts parts) {
        List<String> columns = NameReader.ownColumns(cursor);
        if (cursor.accept(Word.OVERRIDING)) {
            cursor.advance();
            cursor.accept(Word.VALUE);
        }
        List<Expression> values = List.of();
        if (!cursor.accept(Word.DEFAULT, Word.VALUES) && cursor.accept(Word.VALUES)) {
            values = RowReader.row(grammar, cursor);
            parts.values(values);
        }
        return MergeBranch.insert(columns, values);
    }
}

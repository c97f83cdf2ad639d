package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.AssignmentReader;
import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.Returning;
import dev.stranglerfig.analyzer.read.RowReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/**
 * {@code INSERT | REPLACE [IGNORE] [INTO] t [PARTITION (p)] [(columns)] rows [AS new] [ON DUPLICATE KEY UPDATE ...]}, where rows are VALUES, a
 * query, or {@code SET a = 1, b = 2}.
 */
public final class MysqlInsertForm implements StatementForm {

    private final Grammar grammar;

    public MysqlInsertForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.advance();
        WriteWords.accept(cursor);
        if (!cursor.accept(Word.INTO)) {
            cursor.accept(Word.OVERWRITE);
        }
        cursor.accept(Word.TABLE);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        partitions(cursor);
        ContentParts parts = new ContentParts(head.commons());
        Placing placing = rows(cursor, parts);
        Optional<String> alias = rowAlias(cursor);
        List<Assignment> assignments = duplicates(cursor, parts, alias);
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Insert(head.span(), target.get(), Optional.empty(), placing, assignments, parts.content());
    }

    /** {@code PARTITION (p0)}, StarRocks' {@code TEMPORARY PARTITION (p)} and {@code WITH LABEL name}. */
    private static void partitions(TokenCursor cursor) {
        boolean goesOn = true;
        while (goesOn) {
            cursor.accept(Word.TEMPORARY);
            goesOn = cursor.is(Word.PARTITION) && cursor.isAhead(1, TokenKind.OPEN);
            if (goesOn) {
                cursor.skip(SkipRule.STORAGE);
                cursor.skipGroup(SkipRule.STORAGE);
            }
            if (cursor.isSequence(Word.WITH, Word.LABEL)) {
                cursor.skipTo(Math.min(cursor.position() + 3, cursor.limit()), SkipRule.STORAGE);
                goesOn = true;
            }
        }
    }

    private Placing rows(TokenCursor cursor, ContentParts parts) {
        if (cursor.accept(Word.SET)) {
            return assigned(cursor, parts);
        }
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor) && !startsRows(cursor)) {
            columns = NameReader.columns(cursor);
        }
        Placing.Matching matching = Placing.Matching.BY_POSITION;
        if (cursor.accept(Word.BY, Word.NAME)) {
            matching = Placing.Matching.BY_NAME;
        }
        partitions(cursor);
        if (cursor.is(Word.VALUE) && cursor.isAhead(1, TokenKind.OPEN)) {
            int first = cursor.position();
            cursor.advance();
            parts.query(rows(cursor, first, RowReader.rows(grammar, cursor)));
        } else {
            parts.query(grammar.queries().read(cursor));
        }
        return new Placing(columns, matching, List.of());
    }

    /** A bracket in which another one opens first: a query between brackets. */
    private static boolean startsRows(TokenCursor cursor) {
        int inner = cursor.tokens().firstInside(cursor.position());
        return inner < cursor.limit()
                && (cursor.tokens().kind(inner) == TokenKind.OPEN
                        || cursor.tokens().word(inner) == Word.SELECT
                        || cursor.tokens().word(inner) == Word.WITH);
    }

    private Placing assigned(TokenCursor cursor, ContentParts parts) {
        int first = cursor.position();
        List<Assignment> assignments = AssignmentReader.read(grammar, cursor);
        List<Expression> row = assignments.stream().map(Assignment::value).toList();
        parts.query(rows(cursor, first, List.of(row)));
        return Placing.of(assignments.stream()
                .flatMap(assignment -> assignment.columns().stream())
                .map(QualifiedName::last)
                .toList());
    }

    private static Query rows(TokenCursor cursor, int first, List<List<Expression>> rows) {
        return new Query(cursor.spanFrom(first), List.of(), new QueryBody.Rows(rows), List.of(), Optional.empty());
    }

    private static Optional<String> rowAlias(TokenCursor cursor) {
        if (!cursor.accept(Word.AS)) {
            return Optional.empty();
        }
        Optional<String> alias = NameReader.simple(cursor);
        NameReader.columns(cursor);
        return alias;
    }

    private List<Assignment> duplicates(TokenCursor cursor, ContentParts parts, Optional<String> alias) {
        if (!cursor.accept(Word.ON, Word.DUPLICATE, Word.KEY, Word.UPDATE)) {
            return List.of();
        }
        List<Assignment> assignments = AssignmentReader.read(grammar, cursor).stream()
                .map(assignment -> new Assignment(assignment.columns(), withoutNewRow(assignment.value(), alias)))
                .toList();
        parts.assignments(assignments);
        return assignments;
    }

    /** What comes from the new row has come with the insert already. */
    private static Expression withoutNewRow(Expression value, Optional<String> alias) {
        List<QualifiedName> names = value.names().stream()
                .filter(name ->
                        alias.isEmpty() || !name.isQualified() || !name.first().equals(alias.get()))
                .toList();
        return new Expression(value.span(), value.slice(), names, value.calls(), value.queries());
    }
}

package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands between the target of an INSERT and its rows: {@code PARTITION (day = '2026-01-01', hour) IF NOT EXISTS (a, b) BY NAME}. A
 * partition without a value takes the last columns of the query.
 */
final class PartitionReader {

    private final Grammar grammar;
    private final List<String> columns = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<Assignment> fixed = new ArrayList<>();
    private Placing.Matching matching = Placing.Matching.BY_POSITION;

    PartitionReader(Grammar grammar) {
        this.grammar = grammar;
    }

    Placing placing(TokenCursor cursor, ContentParts parts) {
        boolean goesOn = true;
        while (goesOn && !cursor.atEnd()) {
            goesOn = clause(cursor, parts);
        }
        List<String> filled = new ArrayList<>(columns);
        if (!columns.isEmpty()) {
            open.stream().filter(column -> !columns.contains(column)).forEach(filled::add);
        }
        return new Placing(filled, matching, fixed);
    }

    /** The query with its last columns called as the partitions that they fill. */
    Query named(Query query) {
        boolean plain = query.body() instanceof QueryBody.Selection body
                && body.outputs().size() >= open.size()
                && body.outputs().stream().noneMatch(PartitionReader::isStar);
        if (!plain || open.isEmpty()) {
            return query;
        }
        QueryBody.Selection body = (QueryBody.Selection) query.body();
        List<Output> outputs = new ArrayList<>(body.outputs());
        int first = outputs.size() - open.size();
        for (int index = 0; index < open.size(); index++) {
            Output output = outputs.get(first + index);
            Optional<String> partition = Optional.of(open.get(index));
            outputs.set(first + index, new Output(output.expression(), partition, output.changes(), output.variable()));
        }
        QueryBody named = new QueryBody.Selection(outputs, body.sources(), body.filters(), body.groups());
        return new Query(query.span(), query.commons(), named, query.arrangement(), query.into());
    }

    private static boolean isStar(Output output) {
        return output.expression().slice().text().endsWith("*");
    }

    private boolean clause(TokenCursor cursor, ContentParts parts) {
        if (cursor.is(Word.PARTITION) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            partitions(cursor.inside(), parts);
            return true;
        }
        if (cursor.accept(Word.BY, Word.NAME)) {
            matching = Placing.Matching.BY_NAME;
            return true;
        }
        if (cursor.accept(Word.REPLACE, Word.WHERE)) {
            parts.filter(grammar.expressions().read(cursor));
            return true;
        }
        if (cursor.isSequence(Word.REPLACE, Word.USING)) {
            cursor.advance();
            cursor.advance();
            NameReader.columns(cursor);
            return true;
        }
        if (cursor.is(TokenKind.OPEN) && !startsRows(cursor)) {
            columns.addAll(NameReader.columns(cursor));
            return true;
        }
        return cursor.accept(Word.IF, Word.NOT, Word.EXISTS) || cursor.accept(Word.IF, Word.EXISTS);
    }

    private boolean startsRows(TokenCursor cursor) {
        int inner = cursor.tokens().firstInside(cursor.position());
        Word word = inner < cursor.limit() ? cursor.tokens().word(inner) : null;
        return cursor.tokens().kind(inner) == TokenKind.OPEN
                || word == Word.SELECT
                || word == Word.WITH
                || word == Word.VALUES
                || word == Word.FROM
                || word == Word.TABLE;
    }

    private void partitions(TokenCursor inner, ContentParts parts) {
        while (!inner.atEnd()) {
            Optional<QualifiedName> column = NameReader.qualified(inner);
            if (column.isPresent() && inner.acceptSymbol("=")) {
                Assignment assignment = new Assignment(
                        List.of(column.get()), grammar.expressions().read(inner));
                fixed.add(assignment);
                parts.assignments(List.of(assignment));
            } else {
                column.ifPresent(found -> open.add(found.last()));
            }
            if (!inner.accept(TokenKind.COMMA)) {
                inner.finish();
            }
        }
    }
}

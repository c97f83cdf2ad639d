package dev.stranglerfig.analyzer.read.duckdb;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code UNPIVOT t ON jan, feb INTO NAME month VALUE amount}. */
final class UnpivotQuery implements QueryForm {

    private final Grammar grammar;

    UnpivotQuery(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public QueryBody read(TokenCursor cursor, QueryParts parts) {
        cursor.accept(Word.UNPIVOT);
        Optional<Source> source = grammar.sources().joined(cursor);
        List<List<QualifiedName>> listed = new ArrayList<>();
        if (cursor.accept(Word.ON)) {
            for (Expression column : grammar.expressions().list(cursor)) {
                listed.add(column.names());
            }
        }
        String name = "name";
        List<String> values = List.of("value");
        if (cursor.accept(Word.INTO)) {
            cursor.accept(Word.NAME);
            name = NameReader.simple(cursor).orElse(name);
            if (cursor.accept(Word.VALUE)) {
                values = names(cursor);
            }
        }
        String from = name;
        List<String> given = values;
        List<Source> sources = source.stream()
                .map(rows -> (Source) new Source.Unpivoted(rows, given, from, listed, Optional.empty()))
                .toList();
        return new QueryBody.Selection(List.of(), sources, List.of());
    }

    private static List<String> names(TokenCursor cursor) {
        List<String> names = new ArrayList<>();
        do {
            NameReader.simple(cursor).ifPresent(names::add);
        } while (cursor.accept(TokenKind.COMMA));
        return names;
    }
}

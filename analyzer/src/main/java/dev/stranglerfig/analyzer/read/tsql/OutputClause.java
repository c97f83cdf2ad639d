package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Returned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code OUTPUT inserted.id, deleted.name INTO @changes (id, name) OUTPUT $action}: a table that is filled on the way, or rows for the caller. */
final class OutputClause {

    private OutputClause() {}

    static void read(Grammar grammar, TokenCursor cursor, ContentParts parts) {
        while (cursor.accept(Word.OUTPUT)) {
            parts.returning(one(grammar, cursor));
        }
    }

    private static Returned one(Grammar grammar, TokenCursor cursor) {
        List<Output> outputs = new ArrayList<>();
        do {
            grammar.selections().item(cursor).ifPresent(outputs::add);
        } while (cursor.accept(TokenKind.COMMA));
        if (!cursor.accept(Word.INTO)) {
            return new Returned(outputs, Optional.empty(), Optional.empty());
        }
        Optional<QualifiedName> table = NameReader.qualified(cursor);
        List<String> columns = List.of();
        if (table.isPresent()
                && cursor.is(TokenKind.OPEN)
                && !grammar.expressions().startsQuery(cursor)) {
            columns = NameReader.columns(cursor);
        }
        List<String> listed = columns;
        return new Returned(outputs, Optional.empty(), table.map(name -> new Returned.Target(name, listed)));
    }
}

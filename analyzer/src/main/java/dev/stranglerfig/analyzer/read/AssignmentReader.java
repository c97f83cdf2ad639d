package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list after SET: {@code a = 1, (b, c) = (SELECT ...), d[1] = DEFAULT}. */
public final class AssignmentReader {

    private AssignmentReader() {}

    public static List<Assignment> read(Grammar grammar, TokenCursor cursor) {
        List<Assignment> assignments = new ArrayList<>();
        do {
            List<QualifiedName> columns = columns(cursor);
            if (!cursor.acceptSymbol("=")) {
                return assignments;
            }
            assignments.add(new Assignment(columns, grammar.expressions().read(cursor)));
        } while (cursor.accept(TokenKind.COMMA));
        return assignments;
    }

    private static List<QualifiedName> columns(TokenCursor cursor) {
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            List<QualifiedName> names = TargetReader.list(inner);
            inner.finish();
            return names;
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        TargetReader.subscripts(cursor);
        return name.map(List::of).orElse(List.of());
    }
}

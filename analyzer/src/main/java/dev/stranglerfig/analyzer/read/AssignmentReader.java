package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list after SET: {@code a = 1, (b, c) = (SELECT ...), d[1] = DEFAULT}. */
final class AssignmentReader {

    private AssignmentReader() {}

    static List<Assignment> read(Grammar grammar, TokenCursor cursor) {
        List<Assignment> assignments = new ArrayList<>();
        do {
            List<String> columns = columns(cursor);
            if (!cursor.acceptSymbol("=")) {
                return assignments;
            }
            assignments.add(new Assignment(columns, grammar.expressions().read(cursor)));
        } while (cursor.accept(TokenKind.COMMA));
        return assignments;
    }

    private static List<String> columns(TokenCursor cursor) {
        if (cursor.is(TokenKind.OPEN)) {
            return NameReader.columns(cursor);
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        TargetReader.subscripts(cursor);
        return name.map(found -> List.of(found.last())).orElse(List.of());
    }
}

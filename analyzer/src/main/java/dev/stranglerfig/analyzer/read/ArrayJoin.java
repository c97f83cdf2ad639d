package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code [LEFT] ARRAY JOIN tags AS tag, counts AS n}: a row for each element; an alias is a column, without one the array itself becomes it. */
final class ArrayJoin {

    private static final String KIND = "LATERAL ARRAY";

    private ArrayJoin() {}

    /** The join, its ARRAY JOIN already read; empty when no array gets a name. */
    static Optional<Join> read(Grammar grammar, TokenCursor cursor) {
        List<Source> elements = new ArrayList<>();
        do {
            Expression array = grammar.expressions().read(cursor);
            Optional<String> name = Optional.empty();
            if (cursor.accept(Word.AS)) {
                name = NameReader.simple(cursor);
            }
            name.ifPresent(column ->
                    elements.add(new Source.Function(array, Optional.of(new Alias(column, List.of(column))))));
        } while (cursor.accept(TokenKind.COMMA));
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<Join> others = elements.stream()
                .skip(1)
                .map(element -> new Join(KIND, element, Optional.empty(), List.of()))
                .toList();
        Source first = elements.get(0);
        Source right = others.isEmpty() ? first : new Source.Joined(first, others);
        return Optional.of(new Join(KIND, right, Optional.empty(), List.of()));
    }
}

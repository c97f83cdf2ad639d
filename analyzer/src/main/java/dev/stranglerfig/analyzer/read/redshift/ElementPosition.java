package dev.stranglerfig.analyzer.read.redshift;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.List;
import java.util.Optional;

/** {@code FROM t, t.items AS item AT position}: where an element stands in its array. */
final class ElementPosition implements SourceSuffix {

    @Override
    public Source read(TokenCursor cursor, Source source) {
        if (!cursor.isAhead(1, TokenKind.WORD)) {
            return source;
        }
        cursor.advance();
        Optional<String> position = NameReader.simple(cursor);
        if (!(source instanceof Source.Table table) || position.isEmpty()) {
            return source;
        }
        String element = table.alias().map(Alias::name).orElse(table.name().last());
        TokenSlice none = cursor.sliceFrom(cursor.position());
        Expression array = new Expression(table.name().span(), none, List.of(table.name()), List.of(), List.of());
        return new Source.Function(array, Optional.of(new Alias(element, List.of(element, position.get()))));
    }
}

package dev.stranglerfig.analyzer.read.redshift;

import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/** {@code FROM t, UNPIVOT t.properties AS value AT name}: the fields of an object as rows. */
final class ObjectUnpivot implements SourceForm {

    @Override
    public Optional<Source> read(TokenCursor cursor) {
        if (!cursor.isAhead(1, TokenKind.WORD)) {
            return Optional.empty();
        }
        int first = cursor.position();
        cursor.accept(Word.UNPIVOT);
        ExpressionParts parts = new ExpressionParts();
        NameReader.qualified(cursor).ifPresent(parts::name);
        cursor.accept(Word.AS);
        Optional<String> value = NameReader.simple(cursor);
        Optional<String> name = cursor.accept(Word.AT) ? NameReader.simple(cursor) : Optional.empty();
        Optional<Alias> alias = value.map(found ->
                new Alias(found, name.map(key -> List.of(found, key)).orElse(List.of(found))));
        return Optional.of(new Source.Function(parts.expression(cursor, first), alias));
    }
}

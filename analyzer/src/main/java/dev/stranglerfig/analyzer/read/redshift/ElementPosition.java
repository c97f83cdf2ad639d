package dev.stranglerfig.analyzer.read.redshift;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Source;

/** {@code FROM t, t.items AS item AT position}: where an element stands in its array. */
final class ElementPosition implements SourceSuffix {

    @Override
    public Source read(TokenCursor cursor, Source source) {
        if (cursor.isAhead(1, TokenKind.WORD)) {
            cursor.advance();
            NameReader.simple(cursor);
        }
        return source;
    }
}

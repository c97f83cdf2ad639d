package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.Optional;

/** The table that a statement writes: its name, or the one that OPENQUERY selects from. */
final class WriteTarget {

    private WriteTarget() {}

    static Optional<QualifiedName> read(Grammar grammar, TokenCursor cursor) {
        if (RemoteSources.startsOpenQuery(cursor)) {
            return RemoteSources.openQuery(grammar, cursor).flatMap(BaseTable::of);
        }
        if (!NameReader.starts(cursor)
                || (StatementHeads.isHead(cursor, cursor.position()) && !cursor.isAhead(1, TokenKind.DOT))) {
            return Optional.empty();
        }
        return NameReader.qualified(cursor);
    }
}

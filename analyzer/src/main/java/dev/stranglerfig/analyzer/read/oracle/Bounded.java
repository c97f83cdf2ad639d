package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Statement;

/** Keeps a reader within its semicolon and declares what it leaves. */
final class Bounded {

    private Bounded() {}

    static BlockStatement of(BlockStatement form) {
        return cursor -> {
            TokenCursor statement = cursor.upTo(cursor.findSemicolon());
            Statement read = form.read(statement);
            statement.finish();
            return read;
        };
    }
}

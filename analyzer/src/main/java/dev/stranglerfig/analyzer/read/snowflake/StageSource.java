package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** {@code FROM @stage/path (FILE_FORMAT => csv, PATTERN => '...') t}: files as a source. */
final class StageSource {

    private StageSource() {}

    static Optional<Source> read(Grammar grammar, TokenCursor cursor) {
        if (!StagePath.starts(cursor)) {
            return Optional.empty();
        }
        String path = StagePath.read(cursor);
        if (cursor.is(TokenKind.OPEN)) {
            cursor.inside().skipAll(SkipRule.STORAGE);
        }
        return Optional.of(new Source.Files(path, grammar.sources().alias(cursor)));
    }
}

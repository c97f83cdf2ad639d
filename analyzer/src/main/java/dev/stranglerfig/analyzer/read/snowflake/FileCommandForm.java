package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code PUT file:///tmp/a.csv @stage}, {@code GET @stage file:///tmp/}, {@code LIST @stage}, {@code REMOVE @stage/a}: paths, no rows. */
final class FileCommandForm implements StatementForm {

    static final List<Word> VERBS = List.of(Word.PUT, Word.GET, Word.LIST, Word.LS, Word.REMOVE, Word.RM);

    private static final String LOCAL = "file";

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.advance();
        List<Statement> paths = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (startsPath(cursor)) {
                Optional<String> path = Optional.of(StagePath.read(cursor));
                paths.add(new Read.Export(head.span(), Content.NOTHING, path));
                continue;
            }
            cursor.skip(SkipRule.CLIENT);
        }
        return paths.size() == 1 ? paths.get(0) : new Several(head.span(), paths);
    }

    private static boolean startsPath(TokenCursor cursor) {
        boolean local = cursor.tokens()
                        .textOf(cursor.position())
                        .toLowerCase(Locale.ROOT)
                        .startsWith(LOCAL)
                && cursor.isSymbolAhead(1, ":");
        return local || StagePath.starts(cursor);
    }
}

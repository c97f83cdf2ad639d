package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code (@day date = NULL, @rows dbo.rows READONLY, @total int OUTPUT)}; a procedure may leave the brackets out. */
final class ModuleParameters {

    private static final Set<Word> ENDS = EnumSet.of(Word.AS, Word.WITH, Word.FOR, Word.BEGIN, Word.RETURNS);

    private ModuleParameters() {}

    static List<String> read(TokenCursor cursor) {
        List<String> names = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            list(cursor.inside(), names);
        } else if (Variables.isAt(cursor)) {
            list(cursor, names);
        }
        return names;
    }

    private static void list(TokenCursor cursor, List<String> names) {
        while (!cursor.atEnd()) {
            Optional<QualifiedName> name = Variables.read(cursor);
            if (name.isEmpty()) {
                return;
            }
            names.add(name.get().first());
            cursor.accept(Word.AS);
            TypeReader.read(cursor);
            while (!cursor.atEnd() && !cursor.is(TokenKind.COMMA) && !cursor.isAny(ENDS)) {
                cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
            }
            if (!cursor.accept(TokenKind.COMMA)) {
                return;
            }
        }
    }
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** GRANT, DENY, REVOKE, BACKUP, RESTORE, ENABLE TRIGGER: long lists that name what they want and move no data between tables. */
final class AdministrationStatement implements TsqlStatement {

    /** Behind these no more permissions follow, whose names are those of statements. */
    private static final Set<Word> AFTER_PERMISSIONS = EnumSet.of(Word.ON, Word.TO, Word.FROM);

    private static final Set<Word> RIGHTS = EnumSet.of(Word.GRANT, Word.DENY, Word.REVOKE);

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        SkipRule rule = SkipRule.STORAGE;
        int start = first + 1;
        if (cursor.isAny(RIGHTS)) {
            rule = SkipRule.PRIVILEGES;
            start = permissionsEnd(cursor);
        }
        cursor.skipTo(StatementHeads.from(cursor, start), rule);
        statements.add(Steps.from(cursor, first));
    }

    private static int permissionsEnd(TokenCursor cursor) {
        int token = cursor.position() + 1;
        while (token < cursor.limit() && !isAny(cursor, token)) {
            token = cursor.afterGroup(token);
        }
        return Math.min(token + 1, cursor.limit());
    }

    private static boolean isAny(TokenCursor cursor, int token) {
        Word word = cursor.tokens().word(token);
        return word != null && AFTER_PERMISSIONS.contains(word);
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;

/** Statements that move no data between tables: read by their verb, passed over by a named rule. */
public record PassingForm(SkipRule rule) implements StatementForm {

    private static final Map<SkipRule, List<Word>> VERBS = Map.of(
            SkipRule.PRIVILEGES, List.of(Word.GRANT, Word.REVOKE, Word.REASSIGN, Word.SECURITY),
            SkipRule.DESCRIPTION, List.of(Word.COMMENT),
            SkipRule.STORAGE,
                    List.of(Word.ANALYZE, Word.ANALYSE, Word.VACUUM, Word.CLUSTER, Word.REINDEX, Word.CHECKPOINT),
            SkipRule.SESSION,
                    List.of(
                            Word.BEGIN,
                            Word.START,
                            Word.COMMIT,
                            Word.END,
                            Word.ROLLBACK,
                            Word.ABORT,
                            Word.SAVEPOINT,
                            Word.RELEASE,
                            Word.RESET,
                            Word.SHOW,
                            Word.LOCK,
                            Word.DISCARD,
                            Word.DEALLOCATE,
                            Word.EXECUTE,
                            Word.LISTEN,
                            Word.NOTIFY,
                            Word.UNLISTEN,
                            Word.LOAD,
                            Word.FETCH,
                            Word.MOVE,
                            Word.CLOSE),
            SkipRule.OTHER_OBJECTS, List.of(Word.IMPORT));

    /** A statement that is passed over by this rule. */
    public static PassingForm of(SkipRule rule) {
        return new PassingForm(rule);
    }

    static void addTo(Map<Word, StatementForm> forms) {
        VERBS.forEach((rule, words) -> words.forEach(word -> forms.put(word, new PassingForm(rule))));
    }

    @Override
    public Statement read(StatementHead head) {
        head.cursor().advance();
        head.cursor().skipAll(rule);
        return new Control.Step(head.span(), List.of());
    }
}

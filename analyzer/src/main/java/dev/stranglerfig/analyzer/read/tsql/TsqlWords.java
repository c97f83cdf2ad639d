package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** The words that open statements in T-SQL; nearly all are reserved, so that none of them is a name without brackets. */
final class TsqlWords {

    /** Open a statement wherever they stand outside brackets, but for the exceptions of {@link StatementHeads}. */
    static final Set<Word> HEADS = EnumSet.of(
            Word.ALTER,
            Word.BACKUP,
            Word.BEGIN,
            Word.BREAK,
            Word.BULK,
            Word.CHECKPOINT,
            Word.CLOSE,
            Word.COMMIT,
            Word.CONTINUE,
            Word.CREATE,
            Word.DBCC,
            Word.DEALLOCATE,
            Word.DECLARE,
            Word.DELETE,
            Word.DENY,
            Word.DROP,
            Word.ELSE,
            Word.END,
            Word.EXEC,
            Word.EXECUTE,
            Word.FETCH,
            Word.GOTO,
            Word.GRANT,
            Word.IF,
            Word.INSERT,
            Word.KILL,
            Word.MERGE,
            Word.OPEN,
            Word.PRINT,
            Word.RAISERROR,
            Word.READTEXT,
            Word.RECONFIGURE,
            Word.RESTORE,
            Word.RETURN,
            Word.REVERT,
            Word.REVOKE,
            Word.ROLLBACK,
            Word.SAVE,
            Word.SELECT,
            Word.SET,
            Word.SETUSER,
            Word.SHUTDOWN,
            Word.THROW,
            Word.TRUNCATE,
            Word.UPDATE,
            Word.USE,
            Word.WAITFOR,
            Word.WHILE,
            Word.WITH,
            Word.WRITETEXT);

    static final Syntax SYNTAX = syntax();

    private TsqlWords() {}

    /**
     * UPDATE stays an operand: {@code IF UPDATE(price)} asks in a trigger whether a column changed. INTO stands in the select list and nowhere
     * else.
     */
    private static Syntax syntax() {
        Set<Word> stops = EnumSet.copyOf(HEADS);
        stops.add(Word.OPTION);
        stops.add(Word.VALUES);
        stops.add(Word.DEFAULT);
        Syntax stopped = Syntax.COMMON.withStops(stops.toArray(Word[]::new));
        Set<Word> noOperand = EnumSet.copyOf(stopped.noOperand());
        noOperand.remove(Word.UPDATE);
        Set<Word> noSourceAlias = EnumSet.copyOf(stopped.noSourceAlias());
        noSourceAlias.add(Word.FROM);
        Set<Word> selectEnds = EnumSet.copyOf(stopped.selectEnds());
        selectEnds.addAll(Set.of(Word.INTO, Word.COPY, Word.ENABLE, Word.DISABLE, Word.RENAME));
        return new Syntax(
                selectEnds,
                stopped.noAlias(),
                noSourceAlias,
                stopped.clauses(),
                stopped.setOperators(),
                stopped.joinWords(),
                stopped.constants(),
                noOperand,
                stopped.binary());
    }
}

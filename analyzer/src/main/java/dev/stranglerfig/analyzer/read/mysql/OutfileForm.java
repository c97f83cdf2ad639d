package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SelectForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** {@code SELECT ... INTO OUTFILE 'path' FIELDS TERMINATED BY ','}: a query whose rows go to a file of the server. */
final class OutfileForm implements StatementForm {

    private static final Set<Word> CLAUSES =
            EnumSet.of(Word.FROM, Word.WHERE, Word.GROUP, Word.HAVING, Word.ORDER, Word.LIMIT, Word.UNION);

    private final Grammar grammar;

    OutfileForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        Optional<String> path = path(head.cursor());
        Statement read = new SelectForm(grammar).read(head);
        if (path.isPresent() && read instanceof Read select) {
            return new Read.Export(head.span(), select.content(), path);
        }
        return read;
    }

    private static Optional<String> path(TokenCursor cursor) {
        for (int token = cursor.position(); token + 1 < cursor.limit(); token++) {
            Word word = cursor.tokens().word(token);
            boolean file = word == Word.OUTFILE || word == Word.DUMPFILE;
            if (file && cursor.tokens().kind(token + 1) == TokenKind.STRING) {
                return Optional.of(Literal.text(cursor.tokens().textOf(token + 1)));
            }
        }
        return Optional.empty();
    }

    /** {@code INTO OUTFILE 'path'} with its formats, up to the next clause; false, and nothing read, for any other INTO. */
    static boolean accept(TokenCursor cursor) {
        boolean file = cursor.isSequence(Word.INTO, Word.OUTFILE) || cursor.isSequence(Word.INTO, Word.DUMPFILE);
        if (!file) {
            return false;
        }
        while (!cursor.atEnd() && !cursor.isAny(CLAUSES)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
        return true;
    }
}

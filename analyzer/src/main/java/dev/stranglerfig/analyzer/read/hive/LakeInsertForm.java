package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.OptionList;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code INSERT {INTO | OVERWRITE} [TABLE] t [PARTITION (day = '...', hour)] [(columns)] [BY NAME] query} and
 * {@code INSERT OVERWRITE [LOCAL] DIRECTORY 'path' query}.
 */
public final class LakeInsertForm implements StatementForm {

    private final Grammar grammar;

    public LakeInsertForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        return read(head, () -> grammar.queries().read(cursor));
    }

    /** The insert at the head, its rows from wherever the caller reads them. */
    Statement read(StatementHead head, Supplier<Query> rows) {
        TokenCursor cursor = head.cursor();
        cursor.advance();
        if (!cursor.accept(Word.INTO)) {
            cursor.accept(Word.OVERWRITE);
        }
        if (isFolder(cursor)) {
            return folder(head, rows);
        }
        cursor.accept(Word.TABLE);
        boolean path = PathSource.starts(cursor);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        ContentParts parts = new ContentParts(head.commons());
        PartitionReader partitions = new PartitionReader(grammar);
        Placing placing = partitions.placing(cursor, parts);
        hints(cursor);
        parts.query(partitions.named(rows.get()));
        if (path) {
            return new Read.Export(head.span(), parts.content(), target.map(QualifiedName::last));
        }
        return new Write.Insert(head.span(), target.get(), Optional.empty(), placing, List.of(), parts.content());
    }

    private static boolean isFolder(TokenCursor cursor) {
        return cursor.is(Word.DIRECTORY) && cursor.isAhead(1, TokenKind.STRING)
                || cursor.is(Word.LOCAL) && cursor.isAhead(1, Word.DIRECTORY)
                || cursor.is(Word.DIRECTORY) && cursor.isAhead(1, Word.USING);
    }

    /** The folder's formats may stand before the query, and its path among the options. */
    private static Statement folder(StatementHead head, Supplier<Query> rows) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.LOCAL);
        cursor.accept(Word.DIRECTORY);
        Optional<String> path = Optional.empty();
        if (cursor.is(TokenKind.STRING)) {
            path = Optional.of(Literal.text(cursor.tokens().textOf(cursor.position())));
            cursor.advance();
        }
        while (!cursor.atEnd() && !startsRows(cursor)) {
            if (path.isEmpty() && cursor.is(TokenKind.OPEN)) {
                path = OptionList.path(cursor.inside());
                continue;
            }
            cursor.skipGroup(SkipRule.STORAGE);
        }
        return new Read.Export(head.span(), Content.of(rows.get()), path);
    }

    private static boolean startsRows(TokenCursor cursor) {
        boolean head = cursor.is(Word.SELECT) || cursor.is(Word.WITH) || cursor.is(Word.FROM) || cursor.is(Word.VALUES);
        boolean properties = cursor.is(Word.WITH) && cursor.isAhead(1, TokenKind.WORD) && !cursor.isAhead(2, Word.AS);
        return head && !properties || cursor.is(Word.TABLE) || cursor.is(Word.MAP) && cursor.isAhead(1, TokenKind.WORD);
    }

    /** Impala's {@code [SHUFFLE]} and {@code [NOSHUFFLE]}. */
    private static void hints(TokenCursor cursor) {
        if (cursor.is(TokenKind.OPEN_SQUARE)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
    }
}

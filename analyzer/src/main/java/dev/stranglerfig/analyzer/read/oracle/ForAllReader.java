package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Reads {@code FORALL i IN a.FIRST .. a.LAST [SAVE EXCEPTIONS] statement}: one statement for all elements of a collection. */
final class ForAllReader {

    private final Grammar grammar;
    private final ImmediateReader dynamic;

    ForAllReader(Grammar grammar) {
        this.grammar = grammar;
        this.dynamic = new ImmediateReader(grammar);
    }

    Statement read(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.FORALL);
        String index = NameReader.simple(cursor).orElse("");
        cursor.accept(Word.IN);
        if (cursor.isAhead(1, Word.OF)) {
            cursor.advance();
            cursor.advance();
        }
        Expression bounds = grammar.expressions().read(cursor);
        if (cursor.accept(Word.BETWEEN)) {
            grammar.expressions().read(cursor);
        }
        cursor.accept(Word.SAVE, Word.EXCEPTIONS);
        Control.Declaration counter = new Control.Declaration(
                cursor.spanFrom(first), index, "pls_integer", Optional.of(bounds), Optional.empty());
        Statement statement =
                cursor.is(Word.EXECUTE) ? dynamic.read(cursor) : grammar.code().bounded(cursor, cursor.findSemicolon());
        return new Several(cursor.spanFrom(first), List.of(counter, statement));
    }
}

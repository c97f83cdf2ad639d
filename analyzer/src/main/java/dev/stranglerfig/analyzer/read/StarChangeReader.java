package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.StarChanges;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what may follow a star: {@code * EXCEPT (a, b) REPLACE (c + 1 AS c) RENAME (d AS e)}. */
final class StarChangeReader {

    private final Grammar grammar;
    private final TokenCursor cursor;
    private final SqlDialect dialect;
    private final List<String> left = new ArrayList<>();
    private final List<Output> replaced = new ArrayList<>();
    private final List<StarChanges.Renaming> renamed = new ArrayList<>();

    private StarChangeReader(Grammar grammar, TokenCursor cursor) {
        this.grammar = grammar;
        this.cursor = cursor;
        this.dialect = cursor.tokens().dialect();
    }

    /** The changes here; none when the expression is no star. */
    static StarChanges read(Grammar grammar, TokenCursor cursor, Expression expression) {
        int last = expression.slice().limit() - 1;
        if (!cursor.tokens().isText(last, "*") || cursor.atEnd()) {
            return StarChanges.NONE;
        }
        StarChangeReader reader = new StarChangeReader(grammar, cursor);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = reader.change();
        }
        return new StarChanges(reader.left, reader.replaced, reader.renamed);
    }

    private boolean change() {
        if (leaves()) {
            cursor.advance();
            items(inner -> NameReader.qualified(inner).ifPresent(name -> left.add(name.last())));
            return true;
        }
        if (dialect.has(SyntaxFeature.STAR_REPLACE) && cursor.accept(Word.REPLACE)) {
            items(this::replacement);
            return true;
        }
        if (dialect.has(SyntaxFeature.STAR_RENAME) && cursor.accept(Word.RENAME)) {
            items(this::renaming);
            return true;
        }
        return false;
    }

    private boolean leaves() {
        boolean except = dialect.has(SyntaxFeature.STAR_EXCEPT) && cursor.is(Word.EXCEPT);
        boolean exclude = dialect.has(SyntaxFeature.STAR_EXCLUDE) && cursor.is(Word.EXCLUDE);
        return exclude || (except && !startsArm());
    }

    /** {@code SELECT * EXCEPT SELECT ...}: a set operation. */
    private boolean startsArm() {
        if (cursor.isAhead(1, Word.SELECT) || cursor.isAhead(1, Word.ALL) || cursor.isAhead(1, Word.DISTINCT)) {
            return true;
        }
        return cursor.isAhead(1, TokenKind.OPEN) && (cursor.isAhead(2, Word.SELECT) || cursor.isAhead(2, Word.WITH));
    }

    private void items(Consumer<TokenCursor> item) {
        if (!cursor.is(TokenKind.OPEN)) {
            item.accept(cursor);
            return;
        }
        TokenCursor inner = cursor.inside();
        do {
            item.accept(inner);
        } while (inner.accept(TokenKind.COMMA));
        inner.finish();
    }

    private void replacement(TokenCursor inner) {
        Expression value = grammar.expressions().read(inner);
        inner.accept(Word.AS);
        NameReader.simple(inner).ifPresent(name -> replaced.add(new Output(value, Optional.of(name))));
    }

    private void renaming(TokenCursor inner) {
        Optional<QualifiedName> column = NameReader.qualified(inner);
        inner.accept(Word.AS);
        Optional<String> name = NameReader.simple(inner);
        if (column.isPresent() && name.isPresent()) {
            renamed.add(new StarChanges.Renaming(column.get().last(), name.get()));
        }
    }
}

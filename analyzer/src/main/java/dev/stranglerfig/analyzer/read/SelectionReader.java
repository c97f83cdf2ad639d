package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Into;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one SELECT: its list, then its clauses in whatever order they come. */
public final class SelectionReader {

    private final Grammar grammar;

    public SelectionReader(Grammar grammar) {
        this.grammar = grammar;
    }

    public QueryBody.Selection readAfterSelect(TokenCursor cursor, QueryParts parts) {
        List<Expression> filters = new ArrayList<>();
        distinct(cursor, filters);
        into(cursor, parts);
        List<Output> outputs = outputs(cursor, parts);
        List<Source> sources = new ArrayList<>();
        while (!cursor.atEnd() && !cursor.isAny(grammar.syntax().selectEnds())) {
            if (!clause(cursor, parts, sources, filters)) {
                recover(cursor);
            }
        }
        return new QueryBody.Selection(outputs, sources, filters);
    }

    /** The items of a select list or of RETURNING. */
    public List<Output> outputs(TokenCursor cursor, QueryParts parts) {
        List<Output> outputs = new ArrayList<>();
        do {
            Expression expression = grammar.expressions().read(cursor);
            if (!expression.isEmpty()) {
                outputs.add(new Output(expression, alias(cursor)));
            } else if (!outputs.isEmpty()) {
                cursor.source().unread(cursor.position() - 1, "an operand is missing");
            }
            into(cursor, parts);
            if (!cursor.atEnd()
                    && !cursor.is(TokenKind.COMMA)
                    && !cursor.isAny(grammar.syntax().noAlias())) {
                recoverItem(cursor);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return outputs;
    }

    /** {@code INTO [STRICT] a, b} of a routine, {@code INTO [TEMP] [TABLE] t} elsewhere. */
    public boolean into(TokenCursor cursor, QueryParts parts) {
        if (!cursor.accept(Word.INTO)) {
            return false;
        }
        cursor.accept(Word.STRICT);
        if (!cursor.accept(Word.GLOBAL)) {
            cursor.accept(Word.LOCAL);
        }
        boolean temporary = cursor.accept(Word.TEMP) || cursor.accept(Word.TEMPORARY);
        cursor.accept(Word.UNLOGGED);
        cursor.accept(Word.TABLE);
        List<QualifiedName> targets = TargetReader.list(cursor);
        if (!targets.isEmpty()) {
            parts.into(new Into(targets, temporary ? Lifetime.TEMPORARY : Lifetime.PERMANENT));
        }
        return true;
    }

    private void distinct(TokenCursor cursor, List<Expression> filters) {
        if (cursor.accept(Word.ALL) || !cursor.accept(Word.DISTINCT)) {
            return;
        }
        if (cursor.is(Word.ON) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            filters.add(grammar.expressions().read(cursor.upTo(cursor.afterGroup(cursor.position()))));
        }
    }

    private Optional<String> alias(TokenCursor cursor) {
        if (cursor.accept(Word.AS)) {
            return NameReader.simple(cursor);
        }
        boolean named = cursor.is(TokenKind.QUOTED_NAME)
                || (cursor.is(TokenKind.WORD) && !cursor.isAny(grammar.syntax().noAlias()));
        if (!named) {
            return Optional.empty();
        }
        return NameReader.simple(cursor);
    }

    private boolean clause(TokenCursor cursor, QueryParts parts, List<Source> sources, List<Expression> filters) {
        if (cursor.accept(Word.FROM)) {
            sources.addAll(grammar.sources().list(cursor));
            return true;
        }
        if (cursor.accept(Word.WHERE) || cursor.accept(Word.HAVING) || cursor.accept(Word.QUALIFY)) {
            filters.add(grammar.expressions().read(cursor));
            return true;
        }
        if (cursor.accept(Word.GROUP, Word.BY)) {
            if (!cursor.accept(Word.ALL)) {
                cursor.accept(Word.DISTINCT);
            }
            filters.addAll(grammar.expressions().list(cursor));
            return true;
        }
        if (cursor.accept(Word.WINDOW)) {
            windows(cursor, filters);
            return true;
        }
        return into(cursor, parts);
    }

    private void windows(TokenCursor cursor, List<Expression> filters) {
        do {
            int first = cursor.position();
            NameReader.simple(cursor);
            cursor.accept(Word.AS);
            ExpressionParts parts = new ExpressionParts();
            if (cursor.is(TokenKind.OPEN)) {
                CallSuffix.window(grammar, cursor.inside(), parts);
            }
            filters.add(parts.expression(cursor, first));
        } while (cursor.accept(TokenKind.COMMA));
    }

    private void recover(TokenCursor cursor) {
        cursor.recover(grammar.syntax().clauses());
    }

    private void recoverItem(TokenCursor cursor) {
        String reason = cursor.unexpected();
        int token = cursor.position();
        do {
            token = cursor.afterGroup(token);
        } while (token < cursor.limit() && !endsItem(cursor, token));
        cursor.unreadTo(Math.min(token, cursor.limit()), reason);
    }

    private boolean endsItem(TokenCursor cursor, int token) {
        Word word = cursor.tokens().word(token);
        return cursor.tokens().kind(token) == TokenKind.COMMA
                || (word != null && grammar.syntax().noAlias().contains(word));
    }
}

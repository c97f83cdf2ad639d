package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TargetReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code EXECUTE IMMEDIATE text [[BULK COLLECT] INTO a] [USING [IN OUT] b] [RETURNING [BULK COLLECT] INTO c]}. */
final class ImmediateReader {

    private final Grammar grammar;

    ImmediateReader(Grammar grammar) {
        this.grammar = grammar;
    }

    Statement read(TokenCursor cursor) {
        TokenCursor statement = cursor.upTo(cursor.findSemicolon());
        Statement read = statement(statement);
        statement.finish();
        return read;
    }

    private Statement statement(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.EXECUTE);
        cursor.accept(Word.IMMEDIATE);
        Expression text = grammar.expressions().read(cursor);
        List<QualifiedName> targets = new ArrayList<>(into(cursor));
        List<Expression> arguments = using(grammar, cursor);
        if (cursor.accept(Word.RETURNING) || cursor.accept(Word.RETURN)) {
            targets.addAll(into(cursor));
        }
        return new Call.Dynamic(cursor.spanFrom(first), text, arguments, targets, Call.Dynamic.Returned.NO);
    }

    private static List<QualifiedName> into(TokenCursor cursor) {
        cursor.accept(Word.BULK, Word.COLLECT);
        return cursor.accept(Word.INTO) ? TargetReader.list(cursor) : List.of();
    }

    /** The values of {@code USING a, IN b, OUT c}. */
    static List<Expression> using(Grammar grammar, TokenCursor cursor) {
        List<Expression> arguments = new ArrayList<>();
        if (!cursor.accept(Word.USING)) {
            return arguments;
        }
        do {
            cursor.accept(Word.IN);
            cursor.accept(Word.OUT);
            Expression argument = grammar.expressions().read(cursor);
            if (!argument.isEmpty()) {
                arguments.add(argument);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return arguments;
    }
}

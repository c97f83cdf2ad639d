package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the list after SET: {@code a = 1, a += 1, (b, c) = (SELECT ...), d[1] = DEFAULT}. */
public final class AssignmentReader {

    private static final Set<String> COMPOUND = Set.of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=");

    private AssignmentReader() {}

    public static List<Assignment> read(Grammar grammar, TokenCursor cursor) {
        List<Assignment> assignments = new ArrayList<>();
        do {
            int first = cursor.position();
            List<QualifiedName> columns = columns(cursor);
            boolean compound = COMPOUND.stream().anyMatch(cursor::isSymbol);
            if (!compound && !cursor.isSymbol("=")) {
                return assignments;
            }
            cursor.advance();
            if (compound) {
                Expression value = grammar.expressions().required(cursor);
                assignments.add(new Assignment(columns, grown(cursor, first, columns, value)));
            } else {
                value(grammar, cursor, columns, assignments);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return assignments;
    }

    /** {@code a += b} is {@code a = a + b}. */
    private static Expression grown(TokenCursor cursor, int first, List<QualifiedName> columns, Expression value) {
        ExpressionParts parts = new ExpressionParts();
        columns.forEach(parts::name);
        ArgumentReader.merge(value, parts);
        return parts.expression(cursor, first);
    }

    /** {@code (a, b) = (x, y)} is {@code a = x, b = y}. */
    private static void value(
            Grammar grammar, TokenCursor cursor, List<QualifiedName> columns, List<Assignment> assignments) {
        boolean row = columns.size() > 1 && (cursor.is(TokenKind.OPEN) || cursor.is(Word.ROW)) && !holdsQuery(cursor);
        if (!row) {
            assignments.add(new Assignment(columns, grammar.expressions().required(cursor)));
            return;
        }
        List<Expression> values = RowReader.row(grammar, cursor);
        for (int index = 0; index < values.size() && index < columns.size(); index++) {
            assignments.add(new Assignment(List.of(columns.get(index)), values.get(index)));
        }
    }

    private static boolean holdsQuery(TokenCursor cursor) {
        int inner = cursor.tokens().firstInside(cursor.position());
        Word word = inner < cursor.limit() ? cursor.tokens().word(inner) : null;
        return word == Word.SELECT || word == Word.WITH;
    }

    private static List<QualifiedName> columns(TokenCursor cursor) {
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            List<QualifiedName> names = TargetReader.list(inner);
            inner.finish();
            return names;
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        TargetReader.subscripts(cursor);
        return name.map(List::of).orElse(List.of());
    }
}

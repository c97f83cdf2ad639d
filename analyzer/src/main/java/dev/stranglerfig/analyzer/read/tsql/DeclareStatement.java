package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Optional;

/** {@code DECLARE @a int = 1, @t TABLE (id int), @c CURSOR}, {@code DECLARE c CURSOR LOCAL FOR SELECT ...}. */
final class DeclareStatement implements TsqlStatement {

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        cursor.accept(Word.DECLARE);
        if (!Variables.isAt(cursor)) {
            statements.add(cursor(grammar, cursor, first));
            return;
        }
        int start = first;
        do {
            Optional<QualifiedName> name = Variables.read(cursor);
            if (name.isEmpty()) {
                cursor.source().unread(cursor.position() - 1, "the name of a variable is missing");
                return;
            }
            statements.add(variable(grammar, cursor, start, name.get()));
            start = cursor.position();
        } while (cursor.accept(TokenKind.COMMA));
    }

    private static Statement variable(Grammar grammar, TokenCursor cursor, int first, QualifiedName name) {
        cursor.accept(Word.AS);
        if (cursor.is(Word.TABLE) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            List<String> columns = TableColumns.read(cursor.inside());
            return new Define.Table(cursor.spanFrom(first), name, Lifetime.TEMPORARY, columns, List.of(), List.of());
        }
        String type = TypeReader.read(cursor);
        cursor.accept(Word.NOT);
        cursor.accept(Word.NULL);
        Optional<Expression> value = Optional.empty();
        if (cursor.acceptSymbol("=")) {
            value = Optional.of(grammar.expressions().required(cursor));
        }
        return new Control.Declaration(cursor.spanFrom(first), name.first(), type, value, Optional.empty());
    }

    private static Statement cursor(Grammar grammar, TokenCursor cursor, int first) {
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        int query = cursor.find(Word.FOR);
        boolean stated = cursor.find(Word.CURSOR) < query && query < StatementHeads.from(cursor, cursor.position());
        if (name.isEmpty() || !stated) {
            String reason = "a declaration is not understood: " + cursor.unexpected();
            for (int token = first; token < cursor.position(); token++) {
                cursor.source().unread(token, reason);
            }
            return new Unread(cursor.spanFrom(first), reason);
        }
        cursor.advanceTo(query + 1);
        Query rows = grammar.queries().read(cursor);
        forReadOnly(cursor);
        String own = Variables.cursor(name.get()).first();
        return new Control.Declaration(cursor.spanFrom(first), own, "cursor", Optional.empty(), Optional.of(rows));
    }

    static void forReadOnly(TokenCursor cursor) {
        cursor.accept(Word.FOR, Word.READ, Word.ONLY);
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QualifiedName.Certainty;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.List;
import java.util.Optional;

/** Reads {@code IDENTIFIER('db.t')}, {@code IDENTIFIER(:name)}, {@code IDENTIFIER($name)}: a value in the place of a name. */
public final class IdentifierClause {

    private IdentifierClause() {}

    static boolean starts(TokenCursor cursor) {
        boolean value = cursor.isAhead(2, TokenKind.STRING)
                || cursor.isAhead(2, TokenKind.PARAMETER)
                || cursor.isAhead(2, TokenKind.VARIABLE);
        return cursor.is(Word.IDENTIFIER)
                && cursor.isAhead(1, TokenKind.OPEN)
                && value
                && cursor.isAhead(3, TokenKind.CLOSE);
    }

    static Optional<QualifiedName> read(TokenCursor cursor) {
        cursor.advance();
        TokenCursor inner = cursor.inside();
        Optional<QualifiedName> name = value(inner);
        inner.finish();
        return name;
    }

    /** The name that a string spells, or a variable holds. */
    public static Optional<QualifiedName> value(TokenCursor inner) {
        int first = inner.position();
        Tokens tokens = inner.tokens();
        if (inner.is(TokenKind.STRING)) {
            inner.advance();
            return parsed(tokens.contentOf(first), tokens.dialect(), inner.spanFrom(first));
        }
        if (inner.is(TokenKind.VARIABLE)) {
            inner.advance();
            String folded = tokens.dialect().identifiers().fold(tokens.textOf(first));
            return Optional.of(new QualifiedName(List.of(folded), Certainty.HELD, inner.spanFrom(first)));
        }
        return NameReader.qualified(inner).map(IdentifierClause::held);
    }

    private static QualifiedName held(QualifiedName name) {
        boolean bound = name.certainty() == Certainty.PARAMETER && !name.isQualified() && !isTemplate(name.first());
        return bound ? new QualifiedName(name.parts(), Certainty.HELD, name.span()) : name;
    }

    /** {@code {{ table }}}, {@code ${table}}: whatever runs the script writes the name there. */
    private static boolean isTemplate(String part) {
        return part.indexOf('{') >= 0;
    }

    /** The name that a text spells, for instance {@code db."Odd Schema".t}; empty when it spells none. */
    public static Optional<QualifiedName> parsed(String text, SqlDialect dialect, Span span) {
        SourceText source = new SourceText(
                Tokens.of(text, dialect), OffsetMap.identity(), new StatementWatch(ReadingLimits.DEFAULT));
        TokenCursor cursor = new TokenCursor(source, Setting.SCRIPT, 0);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (!cursor.atEnd()) {
            return Optional.empty();
        }
        return name.map(found -> new QualifiedName(found.parts(), found.certainty(), span));
    }
}

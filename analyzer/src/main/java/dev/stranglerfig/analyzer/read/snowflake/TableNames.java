package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QualifiedName.Certainty;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of tables where a value may stand for them: {@code t}, {@code IDENTIFIER('db.t')}, {@code IDENTIFIER($v)}, {@code TABLE(:v)}. */
final class TableNames {

    private TableNames() {}

    static Optional<QualifiedName> read(TokenCursor cursor) {
        boolean wrapped = (cursor.is(Word.IDENTIFIER) || cursor.is(Word.TABLE)) && cursor.isAhead(1, TokenKind.OPEN);
        if (!wrapped) {
            return NameReader.qualified(cursor);
        }
        cursor.advance();
        TokenCursor inner = cursor.inside();
        Optional<QualifiedName> name = value(inner);
        inner.finish();
        return name;
    }

    /** A string or a variable that stands for a name. */
    static Optional<QualifiedName> value(TokenCursor inner) {
        if (inner.is(TokenKind.STRING)) {
            Span span = inner.source().span(inner.position(), inner.position() + 1);
            String text = inner.tokens().contentOf(inner.position());
            inner.advance();
            return parsed(text, inner.tokens().dialect().identifiers(), span);
        }
        if (inner.is(TokenKind.VARIABLE)) {
            QualifiedName variable = SessionVariable.read(inner);
            return Optional.of(variable);
        }
        return NameReader.qualified(inner);
    }

    /** The name that a text spells, as {@code db."Odd Schema".t}. */
    static Optional<QualifiedName> parsed(String text, IdentifierRules rules, Span span) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\.(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String bare = part.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            String name = quoted ? bare.substring(1, bare.length() - 1) : rules.fold(bare);
            if (!name.isEmpty()) {
                parts.add(name);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QualifiedName(parts, Certainty.STATED, span));
    }
}

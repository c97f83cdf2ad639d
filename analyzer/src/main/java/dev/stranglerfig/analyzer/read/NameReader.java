package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QualifiedName.Certainty;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads names: {@code a.b.c}, {@code "Odd Name".t}, <code>${schema}.t</code>, {@code t.*}. */
public final class NameReader {

    /** After them the name of a table follows, never a difference. */
    private static final Set<Word> BEFORE_TABLES = EnumSet.of(
            Word.FROM,
            Word.JOIN,
            Word.INTO,
            Word.TABLE,
            Word.VIEW,
            Word.UPDATE,
            Word.EXISTS,
            Word.MERGE,
            Word.CLONE,
            Word.COPY,
            Word.LIKE,
            Word.DELETE,
            Word.INSERT,
            Word.OVERWRITE,
            Word.MODEL,
            Word.SCHEMA,
            Word.CALL,
            Word.PROCEDURE,
            Word.FUNCTION,
            Word.USING);

    private NameReader() {}

    public static boolean starts(TokenCursor cursor) {
        return isPart(cursor, 0);
    }

    /** A name of one part, folded; nothing is read when there is none. */
    public static Optional<String> simple(TokenCursor cursor) {
        if (!starts(cursor)) {
            return Optional.empty();
        }
        NameParts parts = new NameParts(cursor);
        parts.readPart();
        return parts.last();
    }

    /** A name with all its parts; nothing is read when there is none. */
    public static Optional<QualifiedName> qualified(TokenCursor cursor) {
        if (!starts(cursor)) {
            return Optional.empty();
        }
        if (IdentifierClause.starts(cursor)) {
            return IdentifierClause.read(cursor);
        }
        int first = cursor.position();
        NameParts parts = new NameParts(cursor);
        parts.readPart();
        while (goesOn(cursor)) {
            cursor.accept(TokenKind.DOT);
            if (cursor.accept(TokenKind.DOT)) {
                parts.leaveOut();
            }
            parts.readPart();
        }
        parts.readLink();
        return parts.name(cursor.spanFrom(first));
    }

    /** After a dot, or after two in {@code base..table} where the lexer makes two tokens of them. */
    private static boolean goesOn(TokenCursor cursor) {
        if (!cursor.is(TokenKind.DOT)) {
            return false;
        }
        int next = cursor.isAhead(1, TokenKind.DOT) ? 2 : 1;
        return isPart(cursor, next) || cursor.isSymbolAhead(next, "*");
    }

    /** Names divided by commas. */
    public static List<QualifiedName> list(TokenCursor cursor) {
        List<QualifiedName> names = new ArrayList<>();
        do {
            qualified(cursor).ifPresent(names::add);
        } while (cursor.accept(TokenKind.COMMA));
        return names;
    }

    /** The names in brackets, as in {@code (a, b)}; without brackets none. */
    public static List<String> columns(TokenCursor cursor) {
        List<String> names = new ArrayList<>();
        if (!cursor.is(TokenKind.OPEN)) {
            return names;
        }
        TokenCursor inner = cursor.inside();
        do {
            inner.unreadCommas("a name is missing");
            simple(inner).ifPresent(names::add);
            while (inner.is(TokenKind.DOT) || inner.is(TokenKind.OPEN_SQUARE)) {
                inner.advanceTo(inner.afterGroup(inner.position()));
                simple(inner);
            }
        } while (inner.accept(TokenKind.COMMA));
        inner.finish();
        return names;
    }

    /** Whether the token so many steps ahead is a variable: {@code @total}. */
    public static boolean startsVariable(TokenCursor cursor, int steps) {
        int token = cursor.position() + steps;
        return token < cursor.limit()
                && cursor.tokens().text().charAt(cursor.tokens().start(token)) == '@';
    }

    /** The columns in brackets without the tables in front of them, as in {@code INSERT (t.a, t.b)} of a MERGE. */
    public static List<String> ownColumns(TokenCursor cursor) {
        if (!cursor.is(TokenKind.OPEN)) {
            return List.of();
        }
        TokenCursor inner = cursor.inside();
        List<String> names = list(inner).stream().map(QualifiedName::last).toList();
        inner.finish();
        return names;
    }

    private static boolean isPart(TokenCursor cursor, int steps) {
        return cursor.isAhead(steps, TokenKind.WORD)
                || cursor.isAhead(steps, TokenKind.HOLE)
                || cursor.isAhead(steps, TokenKind.PARAMETER)
                || cursor.isAhead(steps, TokenKind.VARIABLE)
                || (cursor.isAhead(steps, TokenKind.QUOTED_NAME) && !isEmpty(cursor, steps));
    }

    private static boolean isEmpty(TokenCursor cursor, int steps) {
        return cursor.tokens().contentOf(cursor.position() + steps).isEmpty();
    }

    /** Gathers parts; tokens without a blank between them are one part when one of them is filled in later. */
    private static final class NameParts {

        private static final String OWNER = "dbo";

        private final TokenCursor cursor;
        private final List<String> parts = new ArrayList<>();
        private Certainty certainty = Certainty.STATED;

        NameParts(TokenCursor cursor) {
            this.cursor = cursor;
        }

        void readPart() {
            StringBuilder part = new StringBuilder();
            boolean open;
            do {
                int token = cursor.position();
                open = isOpen(token);
                part.append(text(token));
                cursor.advance();
                open = goesOn(token, open);
            } while (open);
            hyphens(part);
            if (part.isEmpty()) {
                return;
            }
            boolean whole = cursor.tokens().dialect().has(SyntaxFeature.WILDCARD_TABLES)
                    && cursor.tokens().kind(cursor.position() - 1) == TokenKind.QUOTED_NAME;
            if (whole) {
                Arrays.stream(part.toString().replaceFirst("[$][^.]*$", "").split("[.]"))
                        .filter(piece -> !piece.isEmpty())
                        .forEach(parts::add);
                return;
            }
            parts.add(part.toString());
        }

        /** {@code @link}, {@code @link.domain} behind a table or a routine; it is part of the name. */
        void readLink() {
            boolean link = cursor.isSymbol("@") && isPart(cursor, 1);
            if (!link || parts.isEmpty() || !cursor.tokens().dialect().has(SyntaxFeature.DATABASE_LINKS)) {
                return;
            }
            cursor.advance();
            StringBuilder name = new StringBuilder(parts.remove(parts.size() - 1)).append('@');
            name.append(text(cursor.position()));
            cursor.advance();
            while (cursor.is(TokenKind.DOT) && isPart(cursor, 1)) {
                cursor.advance();
                name.append('.').append(text(cursor.position()));
                cursor.advance();
            }
            parts.add(name.toString());
        }

        /** {@code my-project.sales.orders}: hyphens in the first part of a table's name, where a dot follows. */
        private void hyphens(StringBuilder part) {
            int first = cursor.position() - 1;
            boolean possible = cursor.isSymbol("-")
                    && parts.isEmpty()
                    && cursor.tokens().dialect().has(SyntaxFeature.HYPHENATED_NAMES)
                    && first > 0
                    && cursor.tokens().word(first - 1) != null
                    && BEFORE_TABLES.contains(cursor.tokens().word(first - 1));
            if (!possible) {
                return;
            }
            int end = cursor.position();
            while (end + 1 < cursor.limit() && cursor.tokens().isText(end, "-") && touches(end) && touches(end + 1)) {
                end += 2;
            }
            boolean dotted = end < cursor.limit() && cursor.tokens().kind(end) == TokenKind.DOT && touches(end);
            while (dotted && cursor.position() < end) {
                part.append(cursor.tokens().nameOf(cursor.position()));
                cursor.advance();
            }
        }

        /** Whether no blank stands before the token. */
        private boolean touches(int token) {
            return cursor.tokens().end(token - 1) == cursor.tokens().start(token);
        }

        /** {@code base..table}: the schema is the owner's, where a dialect has one for all. */
        void leaveOut() {
            if (cursor.tokens().dialect().has(SyntaxFeature.OWNER_SCHEMA)) {
                parts.add(OWNER);
            }
        }

        Optional<String> last() {
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(parts.get(parts.size() - 1));
        }

        Optional<QualifiedName> name(Span span) {
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new QualifiedName(parts, certainty, span));
        }

        private boolean goesOn(int token, boolean wasOpen) {
            boolean adjacent = token + 1 < cursor.limit()
                    && cursor.tokens().end(token) == cursor.tokens().start(token + 1);
            if (!adjacent || !isPart(cursor, 0)) {
                return false;
            }
            return wasOpen || isOpen(token + 1);
        }

        private boolean isOpen(int token) {
            TokenKind kind = cursor.tokens().kind(token);
            boolean quoted =
                    kind == TokenKind.QUOTED_NAME && Hole.isIn(cursor.tokens().textOf(token));
            if (kind == TokenKind.HOLE || quoted) {
                certainty = Certainty.UNKNOWN;
            }
            if (kind == TokenKind.PARAMETER && certainty == Certainty.STATED) {
                certainty = Certainty.PARAMETER;
            }
            return kind == TokenKind.HOLE || kind == TokenKind.PARAMETER;
        }

        private String text(int token) {
            Tokens tokens = cursor.tokens();
            boolean bound = tokens.kind(token) == TokenKind.PARAMETER
                    && tokens.dialect().has(SyntaxFeature.BIND_VARIABLES)
                    && tokens.text().charAt(tokens.start(token)) == ':';
            if (bound) {
                return tokens.dialect().identifiers().fold(tokens.textOf(token).substring(1));
            }
            return tokens.nameOf(token);
        }
    }
}

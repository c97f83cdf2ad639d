package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A query's tokens beside the columns that its tables have. */
final class QueryText {

    private final Tokens tokens;
    private final List<PortedTable> tables;
    private final Map<String, List<LogicalType>> columns = new HashMap<>();

    QueryText(Tokens tokens, List<PortedTable> tables) {
        this.tokens = tokens;
        this.tables = List.copyOf(tables);
        for (PortedTable table : tables) {
            for (ShapeColumn column : table.shape().columns()) {
                columns.computeIfAbsent(column.name(), name -> new ArrayList<>())
                        .add(column.type());
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    List<PortedTable> tables() {
        return tables;
    }

    /** Every token's number. */
    IntStream all() {
        return IntStream.range(0, tokens.size());
    }

    boolean is(int token, TokenKind kind) {
        return token >= 0 && token < tokens.size() && tokens.kind(token) == kind;
    }

    boolean is(int token, Word word) {
        return is(token, TokenKind.WORD) && tokens.word(token) == word;
    }

    boolean isSymbol(int token, String symbol) {
        return is(token, TokenKind.SYMBOL) && tokens.isText(token, symbol);
    }

    boolean isName(int token) {
        return is(token, TokenKind.WORD) || is(token, TokenKind.QUOTED_NAME);
    }

    /** The name as the legacy stores it: folded when it is bare, without its quotes when it has some. */
    String name(int token) {
        String text = tokens.textOf(token);
        if (is(token, TokenKind.QUOTED_NAME)) {
            return text.substring(1, text.length() - 1).replace("\"\"", "\"");
        }
        return tokens.dialect().identifiers().fold(text);
    }

    /** The word in lower case, for messages and look-ups. */
    String lower(int token) {
        return tokens.textOf(token).toLowerCase(Locale.ROOT);
    }

    /** Whether the token stands inside the name of a table in a FROM clause. */
    boolean isTableName(int token) {
        return tables.stream()
                .map(PortedTable::mention)
                .anyMatch(mention -> mention.start() <= tokens.start(token) && tokens.end(token) <= mention.end());
    }

    /** Whether a column of such a type is named in the query, or may be meant by a star. */
    boolean touches(Predicate<LogicalType> wanted) {
        return touched(wanted) != null;
    }

    /** The name of a column of such a type that the query names or may mean by a star; null if there is none. */
    @Nullable
    String touched(Predicate<LogicalType> wanted) {
        boolean star = hasStar();
        for (Map.Entry<String, List<LogicalType>> column : columns.entrySet()) {
            if (column.getValue().stream().anyMatch(wanted) && (star || names(column.getKey()))) {
                return column.getKey();
            }
        }
        return null;
    }

    /** Whether every column of that name among the query's tables is of such a type, and there is one. */
    boolean isColumn(String name, Predicate<LogicalType> wanted) {
        List<LogicalType> types = columns.getOrDefault(name, List.of());
        return !types.isEmpty() && types.stream().allMatch(wanted);
    }

    /**
     * Whether such a name can only mean a column of the query's tables of such a type: the query gives no expression that name.
     */
    boolean isOwnColumn(String name, Predicate<LogicalType> wanted) {
        return isColumn(name, wanted)
                && all().noneMatch(token -> isIntroduced(token) && name(token).equals(name));
    }

    /** The token after the expression, list or clause that begins here: the first of these words or a closing bracket, on this level. */
    int clauseEnd(int from, Predicate<Integer> ends) {
        int token = from;
        while (token < tokens.size() && !is(token, TokenKind.CLOSE) && !is(token, TokenKind.SEMICOLON)) {
            if (ends.test(token)) {
                return token;
            }
            token = after(token);
        }
        return token;
    }

    /** The token after this one, brackets taken as one. */
    int after(int token) {
        if ((is(token, TokenKind.OPEN) || is(token, TokenKind.OPEN_SQUARE)) && tokens.partner(token) > token) {
            return tokens.partner(token) + 1;
        }
        return token + 1;
    }

    /** The parts of a range between the commas of its own level. */
    List<Span> items(int from, int to) {
        List<Span> items = new ArrayList<>();
        int start = from;
        for (int token = from; token < to; token = after(token)) {
            if (is(token, TokenKind.COMMA)) {
                items.add(new Span(start, token));
                start = token + 1;
            }
        }
        items.add(new Span(start, to));
        return items;
    }

    /** Whether a value ends with this token, so that a sign behind it computes and a name behind it is an alias. */
    boolean endsValue(int token) {
        if (is(token, Word.BY) || is(token, Word.BETWEEN)) {
            return false;
        }
        if (is(token, TokenKind.WORD)) {
            return !tokens.dialect().identifiers().isReserved(name(token)) || is(token, Word.END);
        }
        return is(token, TokenKind.QUOTED_NAME)
                || is(token, TokenKind.NUMBER)
                || is(token, TokenKind.STRING)
                || is(token, TokenKind.CLOSE);
    }

    private boolean isIntroduced(int token) {
        if (!isName(token) || isTableName(token)) {
            return false;
        }
        boolean isBare = endsValue(token - 1) && endsValue(token);
        return is(token - 1, Word.AS) || isBare;
    }

    private boolean names(String column) {
        return all().anyMatch(token -> isName(token) && name(token).equals(column));
    }

    /** Whether some select list takes all columns. */
    boolean hasStar() {
        return all().filter(token -> isSymbol(token, "*")).anyMatch(this::isProjection);
    }

    /** A star is no product if nothing to multiply stands before it; that of count(*) means no column. */
    private boolean isProjection(int star) {
        return is(star - 1, Word.SELECT)
                || is(star - 1, Word.DISTINCT)
                || is(star - 1, Word.ALL)
                || is(star - 1, TokenKind.COMMA)
                || is(star - 1, TokenKind.DOT);
    }

    /** A range of tokens, its end left out. */
    record Span(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }

        boolean isSingle() {
            return to - from == 1;
        }
    }
}

package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.reconciler.portability.QueryText.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One ORDER BY with its sort items, in a query or in a window.
 *
 * @param order the token ORDER
 * @param items one span per item, direction and NULLS included
 */
record OrderClause(QueryText query, int order, List<Span> items) {

    private static final Set<Word> ENDS = Set.of(
            Word.LIMIT,
            Word.OFFSET,
            Word.FETCH,
            Word.FOR,
            Word.ROWS,
            Word.RANGE,
            Word.GROUPS,
            Word.UNION,
            Word.EXCEPT,
            Word.INTERSECT);

    static List<OrderClause> all(QueryText query) {
        return query.all()
                .filter(token -> query.is(token, Word.ORDER) && query.is(token + 1, Word.BY))
                .mapToObj(token -> of(query, token))
                .toList();
    }

    private static OrderClause of(QueryText query, int order) {
        int end = query.clauseEnd(order + 2, token -> ENDS.stream().anyMatch(word -> query.is(token, word)));
        return new OrderClause(query, order, query.items(order + 2, end));
    }

    /** Whether the item orders by something that is seen to be no text; ordinals and aliases are looked up in the select list. */
    boolean isFreeOfText(Span item) {
        Span expression = expression(item);
        if (expression.isSingle() && query.is(expression.from(), TokenKind.NUMBER)) {
            return ordinal(expression.from())
                    .filter(selected -> Operand.isFreeOfText(query, selected))
                    .isPresent();
        }
        if (expression.isSingle() && query.isName(expression.from())) {
            Optional<Span> aliased = aliased(query.name(expression.from()));
            if (aliased.isPresent()) {
                return Operand.isFreeOfText(query, aliased.get());
            }
        }
        return Operand.isFreeOfText(query, expression);
    }

    /** The item without ASC, DESC and NULLS. */
    Span expression(Span item) {
        int to = item.to();
        if (hasNulls(item)) {
            to -= 2;
        }
        if (to > item.from() && (query.is(to - 1, Word.ASC) || query.is(to - 1, Word.DESC))) {
            to--;
        }
        return new Span(item.from(), to);
    }

    /** Whether the item says where NULL goes. */
    boolean hasNulls(Span item) {
        return item.to() - item.from() > 2 && query.is(item.to() - 2, Word.NULLS);
    }

    boolean isDescending(Span item) {
        return query.is(expression(item).to(), Word.DESC);
    }

    private Optional<Span> ordinal(int token) {
        String digits = query.tokens().textOf(token);
        if (digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return selectItems()
                .skip(Math.max(0, Integer.parseInt(digits) - 1))
                .findFirst()
                .map(this::withoutAlias);
    }

    private Optional<Span> aliased(String name) {
        return selectItems()
                .filter(item -> alias(item).filter(name::equals).isPresent())
                .findFirst()
                .map(this::withoutAlias);
    }

    private Optional<String> alias(Span item) {
        if (item.to() - item.from() > 2 && query.is(item.to() - 2, Word.AS) && query.isName(item.to() - 1)) {
            return Optional.of(query.name(item.to() - 1));
        }
        return Optional.empty();
    }

    private Span withoutAlias(Span item) {
        if (alias(item).isPresent()) {
            return new Span(item.from(), item.to() - 2);
        }
        return item;
    }

    /** The select list of the query this clause sorts; empty in a window. */
    private Stream<Span> selectItems() {
        int select = select();
        if (select < 0) {
            return Stream.empty();
        }
        return SelectList.of(query, select).items().stream();
    }

    /** The SELECT before this ORDER on the same level of brackets; -1 if there is none, as in a window. */
    private int select() {
        int found = -1;
        int token = order - 1;
        while (token >= 0 && !query.is(token, TokenKind.OPEN)) {
            if (query.is(token, Word.SELECT)) {
                found = token;
            }
            token = before(token);
        }
        return found;
    }

    private int before(int token) {
        if (query.is(token, TokenKind.CLOSE) && query.tokens().partner(token) >= 0) {
            return query.tokens().partner(token) - 1;
        }
        return token - 1;
    }
}

package dev.stranglerfig.analyzer.column;

import java.util.Locale;

/** How a column reaches another; {@code toString} gives the word used in output. */
public enum Influence {
    /** Its values are in the other column: it stands in the select list, in SET or in the values of an INSERT. */
    VALUE,
    /** {@code count(*)}: only the number of its rows is. */
    COUNT,
    /** It chooses rows: WHERE, HAVING, QUALIFY. */
    FILTER,
    /** It chooses which rows meet: ON. */
    JOIN,
    /** It says which rows become one: GROUP BY. */
    GROUP,
    /** It says in which order rows come: ORDER BY. */
    ORDER;

    /** What is left after one step of each kind: a value becomes what the next step makes of it, what chose rows stays what it was. */
    public Influence then(Influence next) {
        if (this == VALUE || (this == COUNT && next != VALUE)) {
            return next;
        }
        return this;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

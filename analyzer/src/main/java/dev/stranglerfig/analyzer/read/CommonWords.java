package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** The words of {@link Syntax#COMMON}. */
final class CommonWords {

    static final Set<Word> SELECT_ENDS = EnumSet.of(
            Word.UNION,
            Word.INTERSECT,
            Word.EXCEPT,
            Word.MINUS,
            Word.ORDER,
            Word.LIMIT,
            Word.OFFSET,
            Word.FETCH,
            Word.FOR,
            Word.RETURNING,
            Word.WITH,
            Word.ON,
            Word.LOOP);

    static final Set<Word> NO_ALIAS = EnumSet.of(
            Word.FROM,
            Word.WHERE,
            Word.GROUP,
            Word.HAVING,
            Word.WINDOW,
            Word.QUALIFY,
            Word.INTO,
            Word.UNION,
            Word.INTERSECT,
            Word.EXCEPT,
            Word.ORDER,
            Word.LIMIT,
            Word.OFFSET,
            Word.FETCH,
            Word.FOR,
            Word.RETURNING,
            Word.WITH,
            Word.ON,
            Word.LOOP);

    static final Set<Word> NO_SOURCE_ALIAS = EnumSet.of(
            Word.ON,
            Word.USING,
            Word.WHERE,
            Word.GROUP,
            Word.HAVING,
            Word.ORDER,
            Word.LIMIT,
            Word.OFFSET,
            Word.FETCH,
            Word.FOR,
            Word.UNION,
            Word.INTERSECT,
            Word.EXCEPT,
            Word.MINUS,
            Word.WINDOW,
            Word.QUALIFY,
            Word.RETURNING,
            Word.SET,
            Word.WHEN,
            Word.INTO,
            Word.LOOP,
            Word.TABLESAMPLE,
            Word.WITH,
            Word.JOIN,
            Word.NATURAL,
            Word.INNER,
            Word.LEFT,
            Word.RIGHT,
            Word.FULL,
            Word.CROSS,
            Word.OUTER,
            Word.LATERAL,
            Word.DEFAULT,
            Word.VALUES,
            Word.SELECT);

    static final Set<Word> CLAUSES = EnumSet.of(
            Word.FROM,
            Word.WHERE,
            Word.GROUP,
            Word.HAVING,
            Word.WINDOW,
            Word.UNION,
            Word.INTERSECT,
            Word.EXCEPT,
            Word.ORDER,
            Word.LIMIT,
            Word.RETURNING,
            Word.SELECT);

    static final Set<Word> SET_OPERATORS = EnumSet.of(Word.UNION, Word.INTERSECT, Word.EXCEPT, Word.MINUS);

    static final Set<Word> JOIN_WORDS =
            EnumSet.of(Word.JOIN, Word.NATURAL, Word.INNER, Word.LEFT, Word.RIGHT, Word.FULL, Word.CROSS, Word.OUTER);

    static final Set<Word> CONSTANTS = EnumSet.of(
            Word.NULL,
            Word.TRUE,
            Word.FALSE,
            Word.DEFAULT,
            Word.CURRENT_DATE,
            Word.CURRENT_TIME,
            Word.CURRENT_TIMESTAMP,
            Word.LOCALTIME,
            Word.LOCALTIMESTAMP,
            Word.CURRENT_USER,
            Word.SESSION_USER,
            Word.SYSTEM_USER,
            Word.CURRENT_ROLE,
            Word.CURRENT_SCHEMA,
            Word.CURRENT_CATALOG);

    static final Set<Word> NO_OPERAND = EnumSet.of(
            Word.FROM,
            Word.WHERE,
            Word.GROUP,
            Word.HAVING,
            Word.ORDER,
            Word.LIMIT,
            Word.UNION,
            Word.INTERSECT,
            Word.EXCEPT,
            Word.INTO,
            Word.ON,
            Word.USING,
            Word.THEN,
            Word.ELSE,
            Word.END,
            Word.WHEN,
            Word.AND,
            Word.OR,
            Word.IN,
            Word.AS,
            Word.SELECT,
            Word.WITH,
            Word.RETURNING,
            Word.OFFSET,
            Word.FETCH,
            Word.WINDOW,
            Word.CREATE,
            Word.TABLE,
            Word.LATERAL);

    static final Set<Word> BINARY =
            EnumSet.of(Word.AND, Word.OR, Word.IN, Word.LIKE, Word.ILIKE, Word.ESCAPE, Word.OVERLAPS);

    private CommonWords() {}
}

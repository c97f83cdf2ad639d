package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words that a dialect's readers stop or go on at. Words are hints: in the place of a name each of them is a name.
 *
 * @param selectEnds end a SELECT and belong to whatever stands around it
 * @param noAlias begin the next clause behind an item of a select list, so that they are no alias without AS
 * @param noSourceAlias begin what follows a member of a FROM clause, so that they are no alias without AS
 * @param clauses after which reading can begin anew when something before them was not understood
 * @param setOperators stand between the arms of a query
 * @param joinWords may begin a join
 * @param constants functions and values that are written without brackets
 * @param noOperand begin the next clause where an operand is due
 * @param binary operators that are words
 */
public record Syntax(
        Set<Word> selectEnds,
        Set<Word> noAlias,
        Set<Word> noSourceAlias,
        Set<Word> clauses,
        Set<Word> setOperators,
        Set<Word> joinWords,
        Set<Word> constants,
        Set<Word> noOperand,
        Set<Word> binary) {

    /** What every dialect shares. */
    public static final Syntax COMMON = new Syntax(
            CommonWords.SELECT_ENDS,
            CommonWords.NO_ALIAS,
            CommonWords.NO_SOURCE_ALIAS,
            CommonWords.CLAUSES,
            CommonWords.SET_OPERATORS,
            CommonWords.JOIN_WORDS,
            CommonWords.CONSTANTS,
            CommonWords.NO_OPERAND,
            CommonWords.BINARY);

    public Syntax {
        selectEnds = frozen(selectEnds);
        noAlias = frozen(noAlias);
        noSourceAlias = frozen(noSourceAlias);
        clauses = frozen(clauses);
        setOperators = frozen(setOperators);
        joinWords = frozen(joinWords);
        constants = frozen(constants);
        noOperand = frozen(noOperand);
        binary = frozen(binary);
    }

    /** More words that end a select list, a FROM clause and whatever stands before them: clauses and statements of a dialect. */
    public Syntax withStops(Word... words) {
        return new Syntax(
                with(selectEnds, words),
                with(noAlias, words),
                with(noSourceAlias, words),
                with(clauses, words),
                setOperators,
                joinWords,
                constants,
                with(noOperand, words),
                binary);
    }

    /** More clauses of a SELECT: they end what stands before them and do not end the SELECT. */
    public Syntax withClauses(Word... words) {
        return new Syntax(
                selectEnds,
                with(noAlias, words),
                with(noSourceAlias, words),
                with(clauses, words),
                setOperators,
                joinWords,
                constants,
                with(noOperand, words),
                binary);
    }

    /** More words that may begin a join. */
    public Syntax withJoinWords(Word... words) {
        return new Syntax(
                selectEnds,
                noAlias,
                with(noSourceAlias, words),
                clauses,
                setOperators,
                with(joinWords, words),
                constants,
                noOperand,
                binary);
    }

    /** More words that begin what stands behind a source, so that they are no alias without AS. */
    public Syntax withSourceSuffixes(Word... words) {
        return new Syntax(
                selectEnds,
                noAlias,
                with(noSourceAlias, words),
                clauses,
                setOperators,
                joinWords,
                constants,
                noOperand,
                binary);
    }

    /** More functions and values that are written without brackets. */
    public Syntax withConstants(Word... words) {
        return new Syntax(
                selectEnds,
                noAlias,
                noSourceAlias,
                clauses,
                setOperators,
                joinWords,
                with(constants, words),
                noOperand,
                binary);
    }

    /** More operators that are words. */
    public Syntax withBinary(Word... words) {
        return new Syntax(
                selectEnds,
                with(noAlias, words),
                noSourceAlias,
                clauses,
                setOperators,
                joinWords,
                constants,
                noOperand,
                with(binary, words));
    }

    private static Set<Word> frozen(Set<Word> words) {
        return Collections.unmodifiableSet(words.isEmpty() ? EnumSet.noneOf(Word.class) : EnumSet.copyOf(words));
    }

    private static Set<Word> with(Set<Word> words, Word... more) {
        EnumSet<Word> all = EnumSet.copyOf(words);
        Collections.addAll(all, more);
        return all;
    }
}

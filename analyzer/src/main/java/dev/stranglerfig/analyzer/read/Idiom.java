package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a family of dialects reads otherwise than the common grammar, which is PostgreSQL's. Every method starts from what is common: an idiom
 * adds to the tables of readers or replaces entries, and says where a statement ends.
 */
public interface Idiom {

    /** Nothing of its own. */
    Idiom COMMON = new Idiom() {};

    /** The words that end or join clauses. */
    default Syntax syntax() {
        return Syntax.COMMON;
    }

    /** Statements of scripts and routines, by their first word. */
    default void statements(Grammar grammar, Map<Word, StatementForm> forms) {}

    /** What CREATE makes, by the kind of object. */
    default void creations(Grammar grammar, Map<Word, CreatedForm> forms) {}

    /** Statements that only procedural code has, by their first word. */
    default void blocks(Grammar grammar, Map<Word, BlockStatement> forms) {}

    /** Clauses of a SELECT, by their first word; together with {@link Syntax#withClauses}. */
    default void clauses(Grammar grammar, Map<Word, SelectClause> clauses) {}

    /** Members of a FROM clause that are more than a name, by their first word. */
    default void sources(Grammar grammar, Map<Word, SourceForm> forms) {}

    /** What may stand behind a member of a FROM clause, before or behind its alias, by its first word. */
    default void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {}

    /** Arms of a query that begin with another word than SELECT, VALUES and TABLE. */
    default void arms(Grammar grammar, Map<Word, QueryForm> arms) {}

    /** A member of a FROM clause that only this family writes so, with its alias; empty leaves it to the common reader. */
    default Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        return Optional.empty();
    }

    /** An operand that only this family has, read whole; false when nothing was read. */
    default boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return false;
    }

    /** What follows an operand and belongs to it, read whole; false when nothing was read. */
    default boolean suffix(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return false;
    }

    /** What only this family writes behind a query and that names no data, read whole; false when nothing was read. */
    default boolean ending(Grammar grammar, TokenCursor cursor) {
        return false;
    }

    /** The alias of an item of a select list where only this family writes one so; empty, and nothing read, when there is none. */
    default Optional<String> alias(TokenCursor cursor) {
        return Optional.empty();
    }

    /** What a statement in brackets gives to a variable, as in {@code rows := (EXECUTE IMMEDIATE text)}; empty for an expression. */
    default Optional<Statement> assigned(Grammar grammar, TokenCursor cursor, QualifiedName variable) {
        return Optional.empty();
    }

    /** What may stand before or behind the alias of a table and says only how to read it. */
    default void hints(TokenCursor cursor) {}

    /** The token before which the statement of a script that begins here ends; the cursor's limit when the text ends first. */
    default int statementEnd(TokenCursor cursor) {
        return StatementEnd.find(cursor);
    }

    /** All statements of a script or of a batch, up to the cursor's limit. */
    default List<Statement> script(Grammar grammar, TokenCursor cursor) {
        return grammar.code().statements(cursor);
    }
}

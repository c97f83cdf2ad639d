package dev.stranglerfig.warehouse.dialect;

/** A habit of syntax that some dialects have and others do not, as far as a reader must ask for it. */
public enum SyntaxFeature {
    /** {@code SELECT a AS b, b + 1 AS c}: an alias can be used further on in its own list, and in WHERE. */
    LATERAL_ALIAS,
    /** {@code SELECT b = a + 1}: an alias may stand before its expression. */
    ALIAS_BEFORE_EQUALS,
    /** {@code SELECT b: a + 1}: an alias may stand before its expression and a colon. */
    ALIAS_BEFORE_COLON,
    /** {@code SELECT a AS 'the a'}: an alias may be written as a string. */
    STRING_ALIAS,
    /** {@code SELECT ... INTO t FROM ...} makes a table. */
    SELECT_INTO_TABLE,
    /** {@code SELECT TOP 10 a}. */
    TOP,
    /** {@code * EXCEPT (a)}. */
    STAR_EXCEPT,
    /** {@code * EXCLUDE (a)}, also without brackets. */
    STAR_EXCLUDE,
    /** {@code * REPLACE (a + 1 AS a)}. */
    STAR_REPLACE,
    /** {@code * RENAME (a AS b)}. */
    STAR_RENAME,
    /** {@code QUALIFY} filters by window functions. */
    QUALIFY,
    /** {@code MINUS} is what others call EXCEPT. */
    MINUS,
    /** {@code a.b.c} may be a field of a column. */
    STRUCT_PATHS,
    /** {@code a:b.c[0]} is a path into a semi-structured value. */
    COLON_PATHS,
    /** {@code FROM t, t.items}: a column that holds many values is a source. */
    COLLECTION_SOURCES,
    /** {@code FROM 'file.csv'}: a string is a source. */
    FILE_SOURCES,
    /** {@code FROM @stage/path}. */
    STAGE_SOURCES,
    /** {@code FROM my-project.data.t}: a name may hold hyphens. */
    HYPHENATED_NAMES,
    /** {@code FROM `data.events_*`}: one quoted name holds several parts, and a star stands for many tables. */
    WILDCARD_TABLES,
    /** {@code FROM t SELECT a} or {@code FROM t INSERT INTO ...}: the source comes first. */
    FROM_FIRST,
    /** {@code FROM t |> WHERE a |> SELECT b}. */
    PIPES,
    /** {@code LATERAL VIEW explode(a) x AS b}. */
    LATERAL_VIEW,
    /** {@code CROSS APPLY} and {@code OUTER APPLY}. */
    APPLY,
    /** {@code PIVOT (...)} and {@code UNPIVOT (...)} after a source. */
    PIVOT,
    /** The columns of PIVOT with an alias of the aggregate are called {@code alias_value}; elsewhere {@code value_alias}. */
    PIVOT_ALIAS_FIRST,
    /** The alias of the only aggregate of PIVOT is not part of the names of its columns. */
    PIVOT_VALUE_ALONE,
    /** {@code a SEMI JOIN b}, {@code a ANTI JOIN b} without LEFT or RIGHT. */
    BARE_SEMI_JOIN,
    /** {@code a ASOF JOIN b}. */
    ASOF_JOIN,
    /** {@code a.id = b.id (+)}. */
    PLUS_OUTER_JOIN,
    /** {@code START WITH ... CONNECT BY PRIOR ...}. */
    CONNECT_BY,
    /** {@code FROM t WITH (NOLOCK)}. */
    TABLE_HINTS,
    /** {@code INSERT OVERWRITE t}. */
    INSERT_OVERWRITE,
    /** {@code UPDATE a JOIN b SET ...}, {@code DELETE a FROM a JOIN b}. */
    JOINED_WRITES,
    /** A statement ends where the next one begins, without a semicolon. */
    BARE_STATEMENTS,
    /** {@code #t} and {@code ##t} are temporary tables. */
    HASH_TEMPORARIES,
    /** {@code base..orders} leaves out the schema {@code dbo}. */
    OWNER_SCHEMA,
    /** {@code WITH t AS (SELECT ... FROM t)}: a common table expression sees itself without RECURSIVE. */
    BARE_RECURSION,
    /** {@code 'a' + 'b'}: a plus joins texts. */
    PLUS_CONCATENATES,
    /** {@code dbo.f(a)}: a function without a schema is the system's. */
    QUALIFIED_FUNCTIONS,
    /** Names that begin with {@code pg_} belong to the catalogue of the system. */
    POSTGRES_CATALOGUE,
    /** {@code sysobjects} and its like belong to the catalogue of the system. */
    SYBASE_CATALOGUE,
    /** The engine keeps the case of a name as it was first written, and compares names without it. */
    KEEPS_SPELLING,
    /** {@code (a.b EQ 1)}, {@code a MOD b}, {@code a ** b}: operators that are words. */
    WORD_OPERATORS,
    /** {@code FROM t@link}: a table of another database. */
    DATABASE_LINKS,
    /** {@code a(1)} is an element of a collection where a variable is due. */
    ROUND_SUBSCRIPTS,
    /** {@code RETURN a INTO b} is {@code RETURNING a INTO b}. */
    RETURN_INTO,
    /** {@code SEL}, {@code INS}, {@code UPD}, {@code DEL} stand for the whole verbs. */
    ABBREVIATED_VERBS,
    /** {@code amount (DECIMAL(18,2))}, {@code day (FORMAT 'YYYY') (NAMED d)}: a phrase in brackets behind a value casts, formats or names it. */
    DATA_PHRASES,
    /** {@code VALUES (1, , 3)}, {@code EXEC m(1, , 3)}: nothing between commas stands for null. */
    OMITTED_VALUES,
    /** {@code pair.1}: a number names a member of a tuple. */
    TUPLE_PLACES,
    /** {@code :name} in a statement is a variable of the routine around it, written {@code name} elsewhere. */
    BIND_VARIABLES,
    /** {@code SELECT a, b, FROM t}: a comma may follow the last item of a list. */
    TRAILING_COMMA
}

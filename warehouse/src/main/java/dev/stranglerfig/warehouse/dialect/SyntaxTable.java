package dev.stranglerfig.warehouse.dialect;

import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.ABBREVIATED_VERBS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.ALIAS_BEFORE_COLON;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.ALIAS_BEFORE_EQUALS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.APPLY;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.ASOF_JOIN;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.BARE_RECURSION;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.BARE_SEMI_JOIN;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.BARE_STATEMENTS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.BIND_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.COLLECTION_SOURCES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.COLON_PATHS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.CONNECT_BY;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.DATABASE_LINKS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.DATA_PHRASES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.FILE_SOURCES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.FROM_FIRST;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.HASH_TEMPORARIES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.HYPHENATED_NAMES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.INSERT_OVERWRITE;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.JOINED_WRITES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.KEEPS_SPELLING;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.LATERAL_ALIAS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.LATERAL_VIEW;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.MINUS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.OMITTED_VALUES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.OWNER_SCHEMA;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.PIPES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.PIVOT;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.PIVOT_ALIAS_FIRST;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.PIVOT_VALUE_ALONE;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.PLUS_CONCATENATES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.PLUS_OUTER_JOIN;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.POSTGRES_CATALOGUE;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.QUALIFIED_FUNCTIONS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.QUALIFY;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.RETURN_INTO;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.ROUND_SUBSCRIPTS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.SELECT_INTO_TABLE;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.STAGE_SOURCES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.STAR_EXCEPT;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.STAR_EXCLUDE;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.STAR_RENAME;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.STAR_REPLACE;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.STRING_ALIAS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.STRUCT_PATHS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.SYBASE_CATALOGUE;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.TABLE_HINTS;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.TOP;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.TRAILING_COMMA;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.TUPLE_PLACES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.WILDCARD_TABLES;
import static dev.stranglerfig.warehouse.dialect.SyntaxFeature.WORD_OPERATORS;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;

/** Which dialects have which habit of syntax: one row a habit. */
final class SyntaxTable {

    private static final Map<SyntaxFeature, Set<String>> ROWS = Map.ofEntries(
            row(LATERAL_ALIAS, "clickhouse databricks duckdb netezza redshift snowflake sparksql teradata vertica"),
            row(ALIAS_BEFORE_EQUALS, "tsql"),
            row(ALIAS_BEFORE_COLON, "duckdb"),
            row(STRING_ALIAS, "clickhouse mariadb mysql sqlite starrocks tsql"),
            row(SELECT_INTO_TABLE, "ansi greenplum postgres redshift tsql vertica"),
            row(TOP, "ansi clickhouse redshift snowflake teradata tsql"),
            row(STAR_EXCEPT, "ansi bigquery clickhouse databricks hive sparksql starrocks"),
            row(STAR_EXCLUDE, "ansi databricks duckdb redshift snowflake"),
            row(STAR_REPLACE, "ansi bigquery clickhouse duckdb snowflake"),
            row(STAR_RENAME, "ansi duckdb snowflake"),
            row(
                    QUALIFY,
                    "ansi bigquery clickhouse databricks duckdb hive oracle redshift snowflake sparksql starrocks teradata"),
            row(
                    MINUS,
                    "ansi databricks hive impala mariadb netezza oracle redshift snowflake sparksql starrocks teradata vertica"),
            row(
                    STRUCT_PATHS,
                    "ansi athena bigquery clickhouse databricks duckdb flink hive impala redshift snowflake sparksql starrocks trino vertica"),
            row(BIND_VARIABLES, "snowflake"),
            row(COLON_PATHS, "databricks snowflake"),
            row(COLLECTION_SOURCES, "bigquery impala redshift"),
            row(FILE_SOURCES, "duckdb"),
            row(STAGE_SOURCES, "snowflake"),
            row(HYPHENATED_NAMES, "bigquery"),
            row(WILDCARD_TABLES, "bigquery"),
            row(FROM_FIRST, "ansi bigquery clickhouse databricks duckdb hive sparksql"),
            row(PIPES, "bigquery databricks sparksql"),
            row(LATERAL_VIEW, "ansi databricks hive sparksql"),
            row(APPLY, "oracle tsql"),
            row(PIVOT, "ansi bigquery databricks duckdb oracle redshift snowflake sparksql starrocks teradata tsql"),
            row(PIVOT_ALIAS_FIRST, "bigquery"),
            row(PIVOT_VALUE_ALONE, "databricks sparksql"),
            row(BARE_SEMI_JOIN, "ansi clickhouse databricks duckdb sparksql"),
            row(ASOF_JOIN, "clickhouse duckdb snowflake"),
            row(PLUS_OUTER_JOIN, "oracle redshift snowflake"),
            row(CONNECT_BY, "oracle redshift snowflake"),
            row(TABLE_HINTS, "tsql"),
            row(INSERT_OVERWRITE, "ansi databricks flink hive impala snowflake sparksql starrocks"),
            row(JOINED_WRITES, "ansi mariadb mysql tsql"),
            row(BARE_STATEMENTS, "tsql"),
            row(OWNER_SCHEMA, "tsql"),
            row(BARE_RECURSION, "oracle tsql"),
            row(TRAILING_COMMA, "bigquery clickhouse databricks duckdb snowflake"),
            row(POSTGRES_CATALOGUE, "ansi duckdb greenplum postgres redshift"),
            row(SYBASE_CATALOGUE, "ansi tsql"),
            row(KEEPS_SPELLING, "bigquery duckdb mariadb mysql sqlite starrocks teradata tsql vertica"),
            row(HASH_TEMPORARIES, "redshift tsql"),
            row(PLUS_CONCATENATES, "tsql"),
            row(QUALIFIED_FUNCTIONS, "tsql"),
            row(WORD_OPERATORS, "teradata"),
            row(DATABASE_LINKS, "oracle"),
            row(ROUND_SUBSCRIPTS, "oracle"),
            row(RETURN_INTO, "oracle"),
            row(ABBREVIATED_VERBS, "teradata"),
            row(DATA_PHRASES, "teradata"),
            row(OMITTED_VALUES, "teradata"),
            row(TUPLE_PLACES, "clickhouse"));

    private SyntaxTable() {}

    static Set<SyntaxFeature> of(String dialect) {
        return ROWS.entrySet().stream()
                .filter(row -> row.getValue().contains(dialect))
                .map(Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Entry<SyntaxFeature, Set<String>> row(SyntaxFeature feature, String dialects) {
        return entry(feature, Set.of(dialects.split(" ")));
    }
}

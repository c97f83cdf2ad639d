package dev.stranglerfig.warehouse.dialect;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which dialects have which habit of syntax: one row a habit. */
final class SyntaxTable {

    private static final Map<SyntaxFeature, Set<String>> ROWS = rows();

    private SyntaxTable() {}

    static Set<SyntaxFeature> of(String dialect) {
        Set<SyntaxFeature> features = EnumSet.noneOf(SyntaxFeature.class);
        ROWS.forEach((feature, dialects) -> {
            if (dialects.contains(dialect)) {
                features.add(feature);
            }
        });
        return features;
    }

    private static Map<SyntaxFeature, Set<String>> rows() {
        Map<SyntaxFeature, Set<String>> rows = new EnumMap<>(SyntaxFeature.class);
        for (SyntaxFeature feature : SyntaxFeature.values()) {
            rows.put(feature, Set.copyOf(List.of(dialects(feature).split(" "))));
        }
        return rows;
    }

    private static String dialects(SyntaxFeature feature) {
        return switch (feature) {
            case LATERAL_ALIAS -> "clickhouse databricks duckdb netezza redshift snowflake sparksql teradata vertica";
            case ALIAS_BEFORE_EQUALS -> "tsql";
            case STRING_ALIAS -> "clickhouse mariadb mysql sqlite starrocks tsql";
            case SELECT_INTO_TABLE -> "greenplum postgres redshift tsql vertica";
            case TOP -> "clickhouse redshift snowflake teradata tsql";
            case STAR_EXCEPT -> "bigquery clickhouse databricks sparksql starrocks";
            case STAR_EXCLUDE -> "databricks duckdb redshift snowflake";
            case STAR_REPLACE -> "bigquery clickhouse duckdb snowflake";
            case STAR_RENAME -> "duckdb snowflake";
            case QUALIFY ->
                "bigquery clickhouse databricks duckdb hive oracle redshift snowflake sparksql starrocks teradata";
            case MINUS ->
                "databricks hive impala mariadb netezza oracle redshift snowflake sparksql starrocks teradata vertica";
            case STRUCT_PATHS ->
                "athena bigquery clickhouse databricks duckdb flink hive impala redshift snowflake sparksql starrocks trino vertica";
            case COLON_PATHS -> "databricks snowflake";
            case COLLECTION_SOURCES -> "bigquery impala redshift";
            case FILE_SOURCES -> "duckdb";
            case STAGE_SOURCES -> "snowflake";
            case HYPHENATED_NAMES, WILDCARD_TABLES -> "bigquery";
            case FROM_FIRST -> "bigquery clickhouse databricks duckdb hive sparksql";
            case PIPES -> "bigquery databricks sparksql";
            case LATERAL_VIEW -> "databricks hive sparksql";
            case APPLY -> "oracle tsql";
            case PIVOT -> "bigquery databricks duckdb oracle redshift snowflake sparksql starrocks teradata tsql";
            case BARE_SEMI_JOIN -> "clickhouse databricks duckdb sparksql";
            case ASOF_JOIN -> "clickhouse duckdb snowflake";
            case PLUS_OUTER_JOIN -> "oracle redshift snowflake";
            case CONNECT_BY -> "oracle redshift snowflake";
            case TABLE_HINTS -> "tsql";
            case INSERT_OVERWRITE -> "databricks flink hive impala snowflake sparksql starrocks";
            case JOINED_WRITES -> "mariadb mysql tsql";
            case BARE_STATEMENTS, HASH_TEMPORARIES -> "tsql";
            case WORD_OPERATORS, ABBREVIATED_VERBS, DATA_PHRASES -> "teradata";
        };
    }
}

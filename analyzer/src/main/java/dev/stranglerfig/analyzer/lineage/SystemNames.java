package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.Locale;
import java.util.Set;

/** The names that belong to the system and not to the estate. */
final class SystemNames {

    private static final Set<String> SCHEMAS = Set.of("pg_catalog", "information_schema", "pg_toast", "sys");

    /** Databases of SQL Server that hold nothing of the estate. */
    private static final Set<String> DATABASES = Set.of("master", "msdb");

    /** The catalogue of SQL Server as it was called before it had a schema. */
    private static final Set<String> OLD_TABLES = Set.of(
            "sysobjects",
            "syscolumns",
            "syscomments",
            "sysdatabases",
            "sysdepends",
            "sysfiles",
            "sysforeignkeys",
            "sysindexes",
            "sysindexkeys",
            "syslogins",
            "sysmembers",
            "sysmessages",
            "sysprocesses",
            "sysreferences",
            "sysservers",
            "systypes",
            "sysusers",
            "spt_values");

    /** Functions that a bare {@code SELECT f()} may name without calling a routine of the estate. */
    private static final Set<String> FUNCTIONS = Set.of(
            "now",
            "count",
            "sum",
            "min",
            "max",
            "avg",
            "coalesce",
            "nullif",
            "greatest",
            "least",
            "version",
            "setval",
            "nextval",
            "currval",
            "lastval",
            "set_config",
            "current_setting",
            "clock_timestamp",
            "statement_timestamp",
            "transaction_timestamp",
            "timeofday",
            "random",
            "setseed",
            "generate_series",
            "unnest",
            "to_char",
            "to_date",
            "to_timestamp",
            "date_trunc",
            "date_part",
            "extract",
            "age",
            "lower",
            "upper",
            "length",
            "substring",
            "trim",
            "replace",
            "format",
            "concat",
            "concat_ws",
            "string_agg",
            "array_agg",
            "json_agg",
            "jsonb_agg",
            "json_build_object",
            "jsonb_build_object",
            "row_to_json",
            "to_json",
            "to_jsonb",
            "exists",
            "cast",
            "md5",
            "regexp_replace",
            "regexp_matches",
            "split_part",
            "round",
            "floor",
            "ceil",
            "abs",
            "mod",
            "power",
            "array_length",
            "cardinality",
            "txid_current",
            "gen_random_uuid",
            "row",
            "left",
            "right",
            "make_date",
            "quote_ident",
            "quote_literal",
            "string_to_array",
            "array_to_string",
            "dblink_connect",
            "dblink_exec");

    private SystemNames() {}

    static boolean isSystemTable(QualifiedName name, SqlDialect dialect) {
        if (DictionaryNames.isView(name)) {
            return true;
        }
        String last = lower(name.last());
        if (!name.isQualified()) {
            boolean catalogue = last.startsWith("pg_") && dialect.has(SyntaxFeature.POSTGRES_CATALOGUE);
            return catalogue || isOldTable(last, dialect);
        }
        boolean systemDatabase = name.parts().size() > 2 && DATABASES.contains(lower(name.first()));
        if (systemDatabase || isOldTable(last, dialect)) {
            return true;
        }
        return SCHEMAS.contains(lower(name.parts().get(name.parts().size() - 2)));
    }

    private static boolean isOldTable(String name, SqlDialect dialect) {
        return OLD_TABLES.contains(name) && dialect.has(SyntaxFeature.SYBASE_CATALOGUE);
    }

    static boolean isSystemFunction(QualifiedName name) {
        if (!name.isQualified()) {
            String last = lower(name.last());
            return last.startsWith("pg_") || FUNCTIONS.contains(last);
        }
        return SCHEMAS.contains(lower(name.first())) || DictionaryNames.isPackage(name);
    }

    /** Whichever way the dialect folds names, these are the same. */
    private static String lower(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}

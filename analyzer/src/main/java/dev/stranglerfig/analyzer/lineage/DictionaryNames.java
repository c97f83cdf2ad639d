package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.Locale;
import java.util.Set;

/** Tells Oracle's dictionary, its table of one row and the packages it comes with from tables and routines of the estate. */
final class DictionaryNames {

    private static final String ONE_ROW = "dual";
    private static final Set<String> OWNERS = Set.of("sys", "system");

    /** Who sees what: {@code USER_TABLES}, {@code ALL_TABLES}, {@code DBA_TABLES}. */
    private static final Set<String> PREFIXES = Set.of("user", "all", "dba", "cdb");

    private static final Set<String> VIEWS = Set.of(
            "arguments",
            "catalog",
            "col_comments",
            "col_privs",
            "cons_columns",
            "constraints",
            "data_files",
            "db_links",
            "dependencies",
            "directories",
            "errors",
            "extents",
            "external_tables",
            "free_space",
            "identifiers",
            "ind_columns",
            "ind_partitions",
            "indexes",
            "lobs",
            "mview_logs",
            "mviews",
            "objects",
            "part_tables",
            "procedures",
            "recyclebin",
            "role_privs",
            "scheduler_jobs",
            "segments",
            "sequences",
            "source",
            "synonyms",
            "sys_privs",
            "tab_col_statistics",
            "tab_cols",
            "tab_columns",
            "tab_comments",
            "tab_partitions",
            "tab_privs",
            "tab_statistics",
            "tables",
            "tablespaces",
            "trigger_cols",
            "triggers",
            "type_attrs",
            "type_methods",
            "views");

    /** Applications call tables of their users so as well. */
    private static final Set<String> NOT_OF_USER = Set.of("jobs", "profiles", "roles", "types", "users");

    private DictionaryNames() {}

    /** Names of the dictionary are folded to capitals; other databases may have tables of these names. */
    static boolean isView(QualifiedName name) {
        String last = name.last().toLowerCase(Locale.ROOT);
        if (last.equals(name.last()) && !last.equals(ONE_ROW)) {
            return false;
        }
        if (name.isQualified()) {
            return OWNERS.contains(owner(name)) && (last.equals(ONE_ROW) || isDictionary(last));
        }
        return last.equals(ONE_ROW) || isDictionary(last);
    }

    static boolean isPackage(QualifiedName name) {
        String first = name.first().toLowerCase(Locale.ROOT);
        return first.startsWith("dbms_") || first.startsWith("utl_") || first.equals("sys");
    }

    private static String owner(QualifiedName name) {
        return name.parts().get(name.parts().size() - 2).toLowerCase(Locale.ROOT);
    }

    private static boolean isDictionary(String name) {
        if (name.startsWith("v$") || name.startsWith("gv$")) {
            return true;
        }
        int end = name.indexOf('_');
        if (end < 0 || !PREFIXES.contains(name.substring(0, end))) {
            return false;
        }
        String view = name.substring(end + 1);
        return VIEWS.contains(view) || (NOT_OF_USER.contains(view) && !name.startsWith("user"));
    }
}

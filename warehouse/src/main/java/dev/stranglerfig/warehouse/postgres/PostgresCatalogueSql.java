package dev.stranglerfig.warehouse.postgres;

/** The queries to PostgreSQL's catalogue; {@code %s} is a condition on the schema. */
final class PostgresCatalogueSql {

    static final String TABLES = """
            SELECT n.nspname, c.relname,
                   CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED_VIEW' WHEN 'f' THEN 'FOREIGN'
                                  ELSE 'TABLE' END,
                   obj_description(c.oid, 'pg_class'),
                   CASE WHEN c.relkind = 'p' THEN parts.rows WHEN c.relkind = 'v' THEN -1 ELSE c.reltuples END::bigint,
                   CASE WHEN c.relkind = 'p' THEN parts.bytes WHEN c.relkind IN ('v', 'f') THEN -1
                        ELSE pg_total_relation_size(c.oid) END::bigint,
                   CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN LATERAL (
                SELECT CASE WHEN bool_and(p.reltuples >= 0) THEN sum(p.reltuples) ELSE -1 END AS rows,
                       sum(pg_total_relation_size(p.oid)) AS bytes
                FROM pg_partition_tree(c.oid) t JOIN pg_class p ON p.oid = t.relid
                WHERE t.isleaf) parts ON c.relkind = 'p'
            WHERE %s AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
              AND NOT EXISTS (SELECT 1 FROM pg_depend d
                              WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
            """;

    /** A login that may also write a table is part of the estate itself, not a reader of it. */
    static final String READERS = """
            SELECT n.nspname, c.relname, r.rolname
            FROM pg_roles r
            CROSS JOIN pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE %s AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
              AND r.rolcanlogin AND NOT r.rolsuper AND r.oid <> c.relowner
              AND has_schema_privilege(r.oid, n.oid, 'USAGE') AND has_table_privilege(r.oid, c.oid, 'SELECT')
              AND NOT has_table_privilege(r.oid, c.oid, 'INSERT')
            ORDER BY r.rolname COLLATE "C", n.nspname COLLATE "C", c.relname COLLATE "C"
            """;

    /** A domain has the type that it is based on; its NOT NULL counts. */
    static final String COLUMNS = """
            SELECT n.nspname, c.relname, a.attname,
                   format_type(a.atttypid, a.atttypmod),
                   CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod)
                                  ELSE format_type(a.atttypid, a.atttypmod) END,
                   NOT (a.attnotnull OR t.typnotnull),
                   t.typtype = 'e',
                   col_description(c.oid, a.attnum)
            FROM pg_attribute a
            JOIN pg_class c ON c.oid = a.attrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_type t ON t.oid = a.atttypid
            WHERE %s AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
              AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", a.attnum
            """;

    static final String KEYS = """
            SELECT n.nspname, c.relname, a.attname
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL unnest(k.conkey) WITH ORDINALITY AS member(number, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = member.number
            WHERE %s AND k.contype = 'p' AND NOT c.relispartition
            ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", member.place
            """;

    static final String ROUTINES = """
            SELECT n.nspname, p.proname, l.lanname, pg_get_functiondef(p.oid)
            FROM pg_proc p
            JOIN pg_namespace n ON n.oid = p.pronamespace
            JOIN pg_language l ON l.oid = p.prolang
            WHERE %s AND p.prokind IN ('f', 'p') AND l.lanname NOT IN ('c', 'internal')
              AND NOT EXISTS (SELECT 1 FROM pg_depend d
                              WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
            ORDER BY n.nspname COLLATE "C", p.proname COLLATE "C", pg_get_functiondef(p.oid) COLLATE "C"
            """;

    private PostgresCatalogueSql() {}
}

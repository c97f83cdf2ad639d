package dev.stranglerfig.analyzer.lineage;

import java.util.List;
import java.util.stream.Stream;

/** Texts that nest one construct in itself, each of another kind. */
final class Nested {

    private Nested() {}

    static List<String> texts(int depth) {
        return Stream.of(standard(depth), procedural(depth), ofDialects(depth))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> standard(int depth) {
        return List.of(
                "SELECT ".repeat(depth),
                "SELECT * FROM (".repeat(depth) + "SELECT 1" + ")".repeat(depth),
                "WITH a AS (".repeat(depth),
                "f(".repeat(depth),
                "CASE WHEN ".repeat(depth),
                "a JOIN ".repeat(depth),
                "SELECT 1 FROM a " + "JOIN b ".repeat(depth),
                "SELECT 1 FROM " + "(a JOIN ".repeat(depth),
                "EXPLAIN ".repeat(depth),
                "PREPARE p AS ".repeat(depth),
                "NOT ".repeat(depth),
                "SELECT a" + "[b".repeat(depth),
                "SELECT 1 UNION ".repeat(depth),
                "/*".repeat(depth),
                "x = " + "a || ".repeat(depth),
                "SELECT a" + ".b".repeat(depth) + " FROM t");
    }

    private static List<String> procedural(int depth) {
        return List.of(
                "DO $$ BEGIN " + "IF a THEN ".repeat(depth) + "END $$",
                "DO $$ " + "BEGIN ".repeat(depth) + "$$",
                "DO $$ BEGIN " + "FOR i IN SELECT unnest(ARRAY['a','b']) LOOP ".repeat(depth)
                        + "END LOOP; ".repeat(depth) + "END $$",
                "DO '" + "DO ''".repeat(20),
                "CREATE PROCEDURE p AS BEGIN " + "IF 1 = 1 BEGIN ".repeat(depth) + "END ".repeat(depth) + "END",
                "CREATE PROCEDURE p AS " + "BEGIN TRY ".repeat(depth),
                "CREATE PROCEDURE p IS BEGIN " + "LOOP ".repeat(depth) + "END;",
                "CREATE PROCEDURE p() BEGIN " + "DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ".repeat(depth) + "END;",
                "CREATE PACKAGE BODY p AS " + "PROCEDURE q IS ".repeat(depth) + "BEGIN NULL; END;",
                "EXEC('" + "EXEC(''".repeat(20) + "",
                "EXECUTE IMMEDIATE " + "'a' || ".repeat(depth));
    }

    private static List<String> ofDialects(int depth) {
        return List.of(
                "FROM t ".repeat(depth),
                "SELECT 1 FROM t " + "LATERAL VIEW explode(a) b AS c ".repeat(depth),
                "SELECT 1 FROM t " + "PIVOT (sum(a) FOR b IN (1)) ".repeat(depth),
                "SELECT 1 FROM t " + "CROSS APPLY (SELECT 1 FROM u ".repeat(depth),
                "{% if a %}".repeat(depth),
                "{{ ".repeat(depth),
                "LOCKING ROW FOR ACCESS ".repeat(depth),
                "SELECT " + "STRUCT<a ".repeat(depth),
                "SELECT a" + ":b".repeat(depth));
    }
}

package dev.stranglerfig.benchmarks;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An estate of T-SQL load procedures of about two kilobytes each, in layers: staging from raw tables, core from staging, marts from core. The same
 * seed gives the same estate.
 */
final class GeneratedEstate {

    static final DialectName DIALECT = new DialectName("tsql");

    private static final List<String> WORDS = List.of(
            "order",
            "customer",
            "invoice",
            "payment",
            "shipment",
            "product",
            "region",
            "campaign",
            "contract",
            "claim");
    private static final List<String> MEASURES =
            List.of("amount", "quantity", "discount", "tax", "weight", "margin", "cost", "price");
    private static final List<String> LAYERS = List.of("raw", "stage", "core", "mart");

    private final SplittableRandom random;
    private final int tablesPerLayer;

    private GeneratedEstate(long seed, int scripts) {
        this.random = new SplittableRandom(seed);
        this.tablesPerLayer = Math.max(4, scripts / (LAYERS.size() - 1));
    }

    /** That many scripts, in the order in which they would run. */
    static List<SqlScript> scripts(int count, long seed) {
        GeneratedEstate estate = new GeneratedEstate(seed, count);
        List<SqlScript> scripts = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            int layer = 1 + number * (LAYERS.size() - 1) / count;
            scripts.add(SqlScript.of("etl/load_" + number + ".sql", DIALECT, estate.script(number, layer)));
        }
        return scripts;
    }

    /** Writes the scripts below a folder. */
    static void write(int count, long seed, Path folder) throws IOException {
        for (SqlScript script : scripts(count, seed)) {
            Path file = folder.resolve(script.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, script.text());
        }
    }

    /** One procedure with so many lines, of the same kind of statements. */
    static String longProcedure(int lines, long seed) {
        GeneratedEstate estate = new GeneratedEstate(seed, 100);
        StringBuilder text = new StringBuilder("CREATE PROCEDURE etl.load_everything @day date AS\nBEGIN\n");
        int statement = 0;
        int written = 2;
        while (written < lines) {
            String next = estate.load(statement++, 2);
            text.append(next);
            written += (int) next.chars().filter(character -> character == '\n').count();
        }
        return text.append("END\n").toString();
    }

    private String script(int number, int layer) {
        String target = table(layer, number % tablesPerLayer);
        return "-- loads " + target + "\n"
                + "CREATE OR ALTER PROCEDURE etl.load_" + number
                + " @run_day date = NULL AS\nBEGIN\n    SET NOCOUNT ON;\n"
                + "    DECLARE @rows int, @last_day date;\n"
                + "    SELECT @last_day = max(load_day) FROM " + target + ";\n"
                + load(number, layer)
                + merge(target, layer)
                + "    SET @rows = @@ROWCOUNT;\n"
                + "    INSERT INTO etl.load_log (procedure_name, row_count, logged_at)\n"
                + "    VALUES ('etl.load_" + number + "', @rows, sysdatetime());\nEND\nGO\n";
    }

    private String load(int number, int layer) {
        String first = table(layer - 1, random.nextInt(tablesPerLayer));
        String second = table(layer - 1, random.nextInt(tablesPerLayer));
        String third = table(layer - 1, random.nextInt(tablesPerLayer));
        String measures = MEASURES.stream()
                .map(measure ->
                        "        SUM(CASE WHEN b.state = 'open' THEN a." + measure + " ELSE 0 END) AS " + measure)
                .collect(Collectors.joining(",\n"));
        return "    IF OBJECT_ID('tempdb..#work_" + number + "') IS NOT NULL DROP TABLE #work_" + number + ";\n"
                + "    SELECT\n        a.id AS id,\n        a.load_day,\n        COALESCE(c.name, b.name, N'unknown') AS name,\n"
                + measures
                + "\n    INTO #work_" + number + "\n    FROM " + first + " AS a WITH (NOLOCK)\n    INNER JOIN " + second
                + " AS b ON b.id = a.id\n    LEFT JOIN " + third
                + " AS c ON c.id = b.parent_id AND c.valid_to IS NULL\n"
                + "    WHERE a.load_day > DATEADD(day, -7, @run_day) AND a.amount > " + random.nextInt(100)
                + "\n    GROUP BY a.id, a.load_day, COALESCE(c.name, b.name, N'unknown');\n";
    }

    private String merge(String target, int layer) {
        String columns = String.join(", ", MEASURES);
        String set = MEASURES.stream()
                .map(measure -> "t." + measure + " = s." + measure)
                .collect(Collectors.joining(", "));
        String values = MEASURES.stream().map(measure -> "s." + measure).collect(Collectors.joining(", "));
        String source = table(layer - 1, random.nextInt(tablesPerLayer));
        return "    MERGE " + target + " AS t\n    USING (SELECT id, load_day, " + columns + " FROM " + source
                + " WHERE load_day = @run_day) AS s\n    ON t.id = s.id\n    WHEN MATCHED THEN UPDATE SET " + set
                + "\n    WHEN NOT MATCHED THEN INSERT (id, load_day, " + columns + ")\n    VALUES (s.id, s.load_day, "
                + values + ");\n";
    }

    private String table(int layer, int number) {
        String words = IntStream.of(number % WORDS.size(), number / WORDS.size() % WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining("_"));
        return LAYERS.get(layer) + "." + words + "_" + number;
    }
}

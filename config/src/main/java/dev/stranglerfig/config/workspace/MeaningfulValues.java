package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.nio.file.FileSystems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Globs and table names can be read, and no two columns of the query log are the same. */
final class MeaningfulValues implements WorkspaceRule {

    @Override
    public void check(YamlMap settings, Problems problems) {
        for (Item scripts : Item.of(settings, "scripts")) {
            scripts.settings().texts("include").forEach(glob -> checkGlob(scripts, glob, problems));
        }
        for (Item consumer : Item.of(settings, "consumers")) {
            consumer.settings().texts("reads").forEach(table -> checkTable(consumer, table, problems));
        }
        settings.map("query-log")
                .flatMap(log -> log.map("columns"))
                .ifPresent(columns -> checkColumns(columns, problems));
    }

    private static void checkGlob(Item scripts, YamlScalar glob, Problems problems) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob.text());
        } catch (PatternSyntaxException fault) {
            problems.add(scripts.invalid(
                    "include", glob, "is no file pattern", "Close every [ and {, for instance: **.{sql,ddl}"));
        }
    }

    private static void checkTable(Item consumer, YamlScalar table, Problems problems) {
        try {
            TableRef.parse(table.text());
        } catch (IllegalArgumentException fault) {
            problems.add(consumer.invalid(
                    "reads",
                    table,
                    "is no table name",
                    "Write schema.table; put a part in double quotes when it has a dot in it."));
        }
    }

    private static void checkColumns(YamlMap columns, Problems problems) {
        Set<String> taken = new HashSet<>();
        for (String key : List.of("time", "user", "application", "team", "text")) {
            columns.text(key)
                    .filter(heading -> !taken.add(heading.text()))
                    .ifPresent(heading -> problems.add(new Item("query-log.columns", columns)
                            .invalid(key, heading, "is another column already", "Give every column its own heading.")));
        }
    }
}

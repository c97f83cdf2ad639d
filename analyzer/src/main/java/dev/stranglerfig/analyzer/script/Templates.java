package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills the templates of a script: {@code new Templates(Map.of("env", "prod")).fill("SELECT * FROM ${env}_db.orders", dialect)}. References of
 * dbt become the names they mean; conditions keep all their branches where that makes SQL; what has no value stays as it is and is read as a
 * placeholder. The SQL in here-documents of shell scripts is found first.
 */
public final class Templates {

    /** No values are known. */
    public static final Templates WITHOUT_VALUES = new Templates(Map.of());

    private final Map<String, String> values;

    /** @param values what is filled in, by name without sigils, for instance {@code env} */
    public Templates(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public FilledText fill(String script, SqlDialect dialect) {
        Map<String, String> known = new HashMap<>(values);
        FilledText shell = ShellScript.sql(script, known);
        String text = shell.text();
        ClientDefinitions.learn(text, dialect, known);
        boolean jinja = text.contains("{{") || text.contains("{%") || text.contains(DataformReference.OPENING);
        if (!jinja && known.isEmpty()) {
            return shell;
        }
        return new TemplateFiller(text, dialect, known).fill().outOf(shell);
    }
}

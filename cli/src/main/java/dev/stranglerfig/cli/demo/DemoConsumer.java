package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * One reader of the demo monolith: a dashboard, an application or a report with a login role of its own.
 *
 * @param name what people call it
 * @param role the login role; what it may read is what the schema grants to it
 * @param team the team that answers for it
 * @param tier criticality: 1 the business stops, 2 a decision waits, 3 nobody calls
 * @param tables what its queries read
 * @param templates its queries, with marks such as <code>{day}</code> where a literal varies
 */
record DemoConsumer(String name, String role, String team, int tier, List<TableRef> tables, List<String> templates) {

    /** @throws IllegalArgumentException when the tier is not 1 to 3, or there are no tables or queries */
    public DemoConsumer {
        tables = List.copyOf(tables);
        templates = List.copyOf(templates);
        if (tier < 1 || tier > 3) {
            throw new IllegalArgumentException("Invalid tier: " + tier + " (1, 2 or 3)");
        }
        if (tables.isEmpty() || templates.isEmpty()) {
            throw new IllegalArgumentException("Invalid consumer: " + name + " (it reads nothing)");
        }
    }

    /** The queries with a sample literal at every mark; they run as they are under {@link #role}. */
    public List<String> queries() {
        return templates.stream().map(QueryLiterals::sample).toList();
    }
}

package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.analyzer.lineage.TableMention;
import dev.stranglerfig.analyzer.lineage.TablesRead;
import dev.stranglerfig.config.name.TableRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads each text once, however often the log repeats it with other literals. */
final class QueryTexts {

    private static final int MOST_REMEMBERED = 20_000;

    /** What a text reads, and whether all of it was understood. */
    record Reading(Set<TableRef> tables, boolean understood) {}

    private final TextTables reader;
    private final Map<String, Reading> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    QueryTexts(TextTables reader) {
        this.reader = reader;
    }

    Reading of(String text) {
        String key = LiteralMask.of(text);
        Reading known = read.get(key);
        if (known != null) {
            return known;
        }
        TablesRead found = reader.of(text);
        Set<TableRef> tables = new TreeSet<>();
        found.reads().stream().map(TableMention::table).forEach(tables::add);
        Reading reading = new Reading(tables, found.unread().isEmpty());
        read.put(key, reading);
        return reading;
    }
}

package dev.stranglerfig.analyzer.openlineage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.config.name.TableRef;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lineage as OpenLineage 2.0.2 events: a {@code JobEvent} per script, for reading a script is no run of it. Outputs have the facet
 * {@code columnLineage} where columns are known; what is only known as "all columns" has no place in it.
 */
public final class OpenLineageEvents {

    private static final String SCHEMA = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent";

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final EventSource source;
    private final ColumnFacet columns;

    public OpenLineageEvents(EventSource source) {
        this.source = source;
        this.columns = new ColumnFacet(source);
    }

    /** One JSON object in one line for each script, in their order. */
    public List<String> of(List<ScriptLineage> scripts) {
        return scripts.stream().map(this::event).toList();
    }

    private String event(ScriptLineage script) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("eventTime", source.time().toString());
        event.put("producer", source.producer());
        event.put("schemaURL", SCHEMA);
        event.put("job", named(script.path()));
        event.put(
                "inputs",
                script.inputs().stream().map(table -> named(table.toString())).toList());
        event.put("outputs", outputs(script));
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("Cannot write an event", impossible);
        }
    }

    private List<Map<String, Object>> outputs(ScriptLineage script) {
        Map<TableRef, List<ColumnEdge>> edges = new LinkedHashMap<>();
        for (ColumnEdge edge : script.columns()) {
            edge.to()
                    .table()
                    .ifPresent(table -> edges.computeIfAbsent(table, key -> new ArrayList<>())
                            .add(edge));
        }
        List<Map<String, Object>> outputs = new ArrayList<>();
        for (TableRef output : script.outputs()) {
            Map<String, Object> dataset = named(output.toString());
            Map<String, Object> facet = columns.of(edges.getOrDefault(output, List.of()));
            if (!facet.isEmpty()) {
                dataset.put("facets", Map.of("columnLineage", facet));
            }
            outputs.add(dataset);
        }
        return outputs;
    }

    private Map<String, Object> named(String name) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("namespace", source.namespace());
        words.put("name", name);
        return words;
    }
}

package dev.stranglerfig.analyzer.openlineage;

import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import dev.stranglerfig.config.name.ColumnRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facet {@code columnLineage} of one output: per column what its values come from, and for all of them what chooses and arranges the rows. */
record ColumnFacet(EventSource source) {

    private static final String SCHEMA =
            "https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet";

    /** The facet; empty when nothing of it is known. */
    Map<String, Object> of(List<ColumnEdge> edges) {
        Map<String, Map<ColumnRef, List<Object>>> fields = new TreeMap<>();
        Map<ColumnRef, List<Object>> dataset = new TreeMap<>();
        for (ColumnEdge edge : edges) {
            Transformation transformation = Transformation.of(edge.influence());
            boolean whole = edge.to().column().equals(ColumnRef.STAR);
            if (edge.from().column().equals(ColumnRef.STAR) || whole && transformation.isDirect()) {
                continue;
            }
            Map<ColumnRef, List<Object>> inputs = dataset;
            if (!whole) {
                inputs = fields.computeIfAbsent(edge.to().column(), column -> new TreeMap<>());
            }
            inputs.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(transformation.words(edge));
        }
        if (fields.isEmpty() && dataset.isEmpty()) {
            return Map.of();
        }
        return facet(fields, dataset);
    }

    private Map<String, Object> facet(
            Map<String, Map<ColumnRef, List<Object>>> fields, Map<ColumnRef, List<Object>> dataset) {
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("_producer", source.producer());
        facet.put("_schemaURL", SCHEMA);
        Map<String, Object> written = new LinkedHashMap<>();
        fields.forEach((column, inputs) -> written.put(column, Map.of("inputFields", inputs(inputs))));
        facet.put("fields", written);
        if (!dataset.isEmpty()) {
            facet.put("dataset", inputs(dataset));
        }
        return facet;
    }

    private List<Map<String, Object>> inputs(Map<ColumnRef, List<Object>> inputs) {
        List<Map<String, Object>> written = new ArrayList<>();
        inputs.forEach((column, transformations) -> {
            Map<String, Object> input = new LinkedHashMap<>();
            input.put("namespace", source.namespace());
            input.put("name", column.table().toString());
            input.put("field", column.column());
            input.put("transformations", transformations);
            written.add(input);
        });
        return written;
    }
}

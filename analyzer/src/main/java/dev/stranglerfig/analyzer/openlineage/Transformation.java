package dev.stranglerfig.analyzer.openlineage;

import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an influence is called in OpenLineage. */
enum Transformation {
    /** Without a subtype: whether a value is changed on its way is not told apart. */
    VALUE("DIRECT", ""),
    COUNT("DIRECT", "AGGREGATION"),
    FILTER("INDIRECT", "FILTER"),
    JOIN("INDIRECT", "JOIN"),
    GROUP("INDIRECT", "GROUP_BY"),
    ORDER("INDIRECT", "SORT");

    private final String type;
    private final String subtype;

    Transformation(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    static Transformation of(Influence influence) {
        return switch (influence) {
            case VALUE -> VALUE;
            case COUNT -> COUNT;
            case FILTER -> FILTER;
            case JOIN -> JOIN;
            case GROUP -> GROUP;
            case ORDER -> ORDER;
        };
    }

    boolean isDirect() {
        return type.equals("DIRECT");
    }

    Map<String, Object> words(ColumnEdge edge) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("type", type);
        if (!subtype.isEmpty()) {
            words.put("subtype", subtype);
        }
        words.put("description", edge.grade() + ", line " + edge.evidence().line());
        return words;
    }
}

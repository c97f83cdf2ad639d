package dev.stranglerfig.analyzer.column;

import java.util.List;

/** A known column of a relation. */
public record Column(String name, List<Strand> strands) {

    public Column {
        strands = List.copyOf(strands);
    }

    static Column of(String name, Origins origins, int at) {
        return new Column(name, List.of(new Strand(origins, at)));
    }

    Column named(String other) {
        if (other.equals(name)) {
            return this;
        }
        return new Column(other, strands);
    }

    /** Everything it comes from. */
    public Origins origins() {
        if (strands.size() == 1) {
            return strands.get(0).origins();
        }
        Origins.Builder all = new Origins.Builder();
        strands.forEach(strand -> all.addAll(strand.origins()));
        return all.build();
    }
}

package dev.stranglerfig.analyzer.ranking;

import java.util.regex.Pattern;

/**
 * The stable name of a candidate: {@code domain-<name>} for a declared domain, {@code found-<8 hexadecimal digits>} for one found in the graph,
 * the digits derived from its tables, so that the same tables have the same name in every run.
 */
public record CandidateId(String value) implements Comparable<CandidateId> {

    private static final Pattern FORM = Pattern.compile("(domain|found)-.{1,80}");

    public CandidateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Invalid candidate: '" + value + "'");
        }
    }

    @Override
    public int compareTo(CandidateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.stranglerfig.analyzer.script;

import java.util.ArrayList;
import java.util.List;

/**
 * The scripts of one or more folders, and what was found beside them.
 *
 * @param scripts in the order in which they run, as far as a run order says; the others follow by path
 * @param skipped files that match but are no text, a sentence each
 * @param remarks what was assumed about files that were read, a sentence each
 */
public record Scripts(List<SqlScript> scripts, List<String> skipped, List<String> remarks) {

    public Scripts {
        scripts = List.copyOf(scripts);
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    /** These, then the others. */
    public Scripts and(Scripts others) {
        return new Scripts(
                joined(scripts, others.scripts), joined(skipped, others.skipped), joined(remarks, others.remarks));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

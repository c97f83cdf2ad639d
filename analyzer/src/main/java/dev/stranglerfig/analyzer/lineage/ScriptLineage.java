package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * What one script does, the bodies of the routines it defines included.
 *
 * @param statements how many were found, bodies included
 * @param inputs tables read, through temporaries and common table expressions; system tables left out (they are facts)
 * @param outputs tables and views that get rows or are defined by a query
 * @param temporaries tables of the session, flowed through
 * @param columns which column reaches which, sorted
 * @param calls routines that it runs
 */
public record ScriptLineage(
        String path,
        int statements,
        List<TableRef> inputs,
        List<TableRef> outputs,
        List<String> temporaries,
        List<TableRef> calls,
        List<Fact> facts,
        List<LineageEdge> edges,
        List<ColumnEdge> columns,
        ScriptAccount account) {

    public ScriptLineage {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        temporaries = List.copyOf(temporaries);
        calls = List.copyOf(calls);
        facts = List.copyOf(facts);
        edges = List.copyOf(edges);
        columns = List.copyOf(columns);
    }
}

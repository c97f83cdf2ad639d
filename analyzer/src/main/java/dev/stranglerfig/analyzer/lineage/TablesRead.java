package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.UnreadPiece;
import java.util.List;

/**
 * The tables that a text of SQL names.
 *
 * @param reads mentions of tables that are read, in the order of the text
 * @param writes mentions of tables that are written, defined, altered, truncated or dropped
 * @param statements how many statements the text holds
 * @param unread what was not understood; when it is not empty, {@code reads} and {@code writes} may miss something
 */
public record TablesRead(
        List<TableMention> reads, List<TableMention> writes, int statements, List<UnreadPiece> unread) {

    public TablesRead {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        unread = List.copyOf(unread);
    }
}

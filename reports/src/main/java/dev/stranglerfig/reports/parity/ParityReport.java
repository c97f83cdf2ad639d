package dev.stranglerfig.reports.parity;

import java.util.List;

/**
 * Every published table for quality assurance.
 *
 * @param tables by product, then in the order of the contract
 */
public record ParityReport(List<TableCheck> tables) {

    /** Nothing is published yet. */
    public static final ParityReport EMPTY = new ParityReport(List.of());

    public ParityReport {
        tables = List.copyOf(tables);
    }

    /** How many tables stand like that. */
    public long count(CheckStatus status) {
        return tables.stream().filter(table -> table.status() == status).count();
    }
}

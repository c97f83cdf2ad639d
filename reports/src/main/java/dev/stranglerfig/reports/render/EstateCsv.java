package dev.stranglerfig.reports.render;

import dev.stranglerfig.reports.estate.EstateReport;
import dev.stranglerfig.reports.estate.SkippedText;
import dev.stranglerfig.reports.estate.UnreadPlace;

/** The account of every byte: {@code read}, one row per rule that skipped something, one row per place that was not understood. */
final class EstateCsv {

    private EstateCsv() {}

    static String text(EstateReport report) {
        CsvTable table = new CsvTable("kind", "bytes", "rule", "file", "line", "column", "reason");
        table.row("read", report.readBytes(), "", "", "", "", "");
        report.skipped().forEach(skipped -> skipped(table, skipped));
        report.unread().forEach(place -> unread(table, place));
        return table.toString();
    }

    private static void skipped(CsvTable table, SkippedText skipped) {
        table.row("skipped", skipped.bytes(), skipped.rule(), "", "", "", skipped.words());
    }

    private static void unread(CsvTable table, UnreadPlace place) {
        table.row("unread", place.bytes(), "", place.file(), place.line(), place.column(), place.reason());
    }
}

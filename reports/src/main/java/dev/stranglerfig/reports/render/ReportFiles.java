package dev.stranglerfig.reports.render;

import dev.stranglerfig.reports.edition.Provenance;
import dev.stranglerfig.reports.edition.Reports;
import dev.stranglerfig.reports.site.ReportPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes all reports into a folder: {@code index.html} for people; {@code candidates}, {@code runs}, {@code parity}, {@code progress} and
 * {@code estate}, each as {@code .csv} and {@code .json}. Each file replaces its older one at once, so that a reader never sees half of it. The
 * same facts always give the same bytes.
 *
 * <p>Example: {@code new ReportFiles().write(workspace.layout().reportFolder(), reports)}
 */
public final class ReportFiles {

    private final ReportPage page = new ReportPage();

    /**
     * Writes every file.
     *
     * @return the files, the page first
     * @throws dev.stranglerfig.config.problem.StranglerException when the folder or a file cannot be written
     */
    public List<Path> write(Path folder, Reports reports) {
        List<Path> written = new ArrayList<>();
        texts(reports).forEach((name, text) -> {
            Path file = folder.resolve(name);
            AtomicText.write(file, text);
            written.add(file);
        });
        return written;
    }

    private Map<String, String> texts(Reports reports) {
        Provenance provenance = reports.provenance();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("index.html", page.html(reports));
        texts.put("candidates.csv", CandidateCsv.text(reports.candidates()));
        texts.put("candidates.json", JsonText.of(provenance, reports.candidates()));
        texts.put("runs.csv", RunCsv.text(reports.runs()));
        texts.put("runs.json", JsonText.of(provenance, reports.runs()));
        texts.put("parity.csv", ParityCsv.text(reports.parity()));
        texts.put("parity.json", JsonText.of(provenance, reports.parity()));
        texts.put("progress.csv", ProgressCsv.text(reports.progress()));
        texts.put("progress.json", JsonText.of(provenance, reports.progress()));
        texts.put("estate.csv", EstateCsv.text(reports.estate()));
        texts.put("estate.json", JsonText.of(provenance, reports.estate()));
        return texts;
    }
}

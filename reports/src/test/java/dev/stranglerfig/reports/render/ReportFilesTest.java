package dev.stranglerfig.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.reports.edition.Reports;
import dev.stranglerfig.reports.edition.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    @TempDir
    private Path folder;

    @Test
    void writesEveryReportOfAPublisherInTheMiddleOfItsMigration() throws IOException {
        checkAgainstGolden("publisher", SampleReports.publisher());
    }

    @Test
    void tellsWhatToRunNextWhenNothingIsRankedOrCarvedOut() throws IOException {
        checkAgainstGolden("empty", SampleReports.empty());

        assertThat(folder.resolve("index.html"))
                .content()
                .contains("Nothing is carved out yet", "strangler rank", "strangler plan", "strangler carve")
                .contains("strangler reconcile", "strangler analyze");
    }

    @Test
    void replacesOlderFilesAndLeavesNoDraftBehind() throws IOException {
        Files.writeString(folder.resolve("index.html"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");

        List<Path> written = new ReportFiles().write(folder, SampleReports.publisher());

        assertThat(folder.resolve("index.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("notes.txt")).content().isEqualTo("mine");
        try (Stream<Path> present = Files.list(folder)) {
            assertThat(present).hasSize(written.size() + 1);
        }
    }

    @Test
    void saysWhichFileCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("report"));

        assertThatThrownBy(() -> new ReportFiles().write(file, SampleReports.empty()))
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        failure -> assertThat(failure.category()).isEqualTo(Category.ENVIRONMENT))
                .hasMessageContaining(
                        "Cannot write " + file.resolve("index.html") + ": " + file + " is a file and no folder")
                .hasMessageContaining("then run strangler report again.");
    }

    private void checkAgainstGolden(String name, Reports reports) throws IOException {
        List<Path> written = new ReportFiles().write(folder, reports);

        assertThat(written).hasSize(11).first().isEqualTo(folder.resolve("index.html"));
        for (Path file : written) {
            Golden.check(name + "/" + file.getFileName(), Files.readString(file));
        }
    }
}

package dev.stranglerfig.config.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerExportTest {

    private static final int ENTRIES = 5;

    @TempDir
    private Path folder;

    private Path file;
    private LedgerHead head;

    @BeforeEach
    void export() throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path path : old.toList()) {
                Files.delete(path);
            }
        }
        file = folder.resolve("ledger.jsonl");
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:15:30Z"), ZoneOffset.UTC);
        LedgerDatabase database = LedgerOpener.embedded(folder.resolve("ledger.mv.db"));
        try (Ledger ledger = LedgerOpener.open(database, Duration.ofSeconds(30), clock)) {
            for (int version = 1; version <= ENTRIES - 2; version++) {
                ledger.append(new EntryDraft(
                        new EntryType("version.published"), "müller", "{\"version\":" + version + ",\"share\":0.50}"));
            }
            Intent intent = ledger.begin(new EntryDraft(new EntryType("carve.intent"), "müller", "{}"));
            ledger.finish(intent, new EntryDraft(new EntryType("carve.finished"), "müller", "{}"));
            head = LedgerExport.write(ledger, file);
            assertThat(head).isEqualTo(ledger.head());
        }
    }

    @Test
    void anUnchangedExportIsIntact() {
        assertThat(LedgerExportCheck.isExport(file)).isTrue();
        assertThat(LedgerExportCheck.check(file)).isEqualTo(new LedgerAudit.Intact(ENTRIES, head.hash()));
    }

    @Test
    void itsFirstLineSaysWhatItIs() throws IOException {
        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("{\"entries\":5,\"format\":\"stranglerfig-ledger-export\",\"head\":\"" + head.hash()
                        + "\",\"version\":1}");
    }

    @Test
    void otherWhiteSpaceAndKeyOrderChangeNothing() throws IOException {
        edit(lines -> lines.stream().map(line -> line.replace(",\"", " ,  \"")).toList());
        assertThat(LedgerExportCheck.check(file)).isInstanceOf(LedgerAudit.Intact.class);
    }

    @Test
    void aChangedFieldIsFoundOnItsLine() throws IOException {
        edit(lines -> replaced(lines, 2, "\"version\":2", "\"version\":7"));
        assertThat(problems())
                .containsExactly(
                        file + ":3:1: Cannot trust ledger entry 2: its time, type, subject, body or decided intent"
                                + " was changed");
    }

    @Test
    void digitsThatMeanTheSameAreStillAChange() throws IOException {
        edit(lines -> replaced(lines, 2, "0.50", "0.5"));
        assertThat(problems()).hasSize(1);
    }

    @Test
    void anAddedKeyIsFound() throws IOException {
        edit(lines -> replaced(lines, 2, "{\"body\"", "{\"approved\":true,\"body\""));
        assertThat(problems()).contains(file + ":3:1: Cannot trust the export: this line is no ledger entry");
    }

    @Test
    void removedLinesAreFound() throws IOException {
        edit(lines -> lines.subList(0, ENTRIES - 1));
        assertThat(problems()).containsExactly("Cannot find ledger entries 4 to 5: they were removed");
        export();
        edit(lines -> {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(3);
            return fewer;
        });
        assertThat(problems()).containsExactly(file + ":4:1: Cannot find ledger entry 3: it was removed");
    }

    @Test
    void swappedLinesAreFound() throws IOException {
        edit(lines -> {
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, 2, 3);
            return swapped;
        });
        assertThat(problems())
                .contains(
                        file + ":3:1: Cannot find ledger entry 2: it was removed",
                        file + ":4:1: Cannot trust ledger entry 2: it stands where entry 4 belongs");
    }

    @Test
    void aRepeatedLineIsFound() throws IOException {
        edit(lines -> {
            List<String> more = new ArrayList<>(lines);
            more.add(3, lines.get(2));
            return more;
        });
        assertThat(problems()).contains(file + ":4:1: Cannot trust ledger entry 2: it stands where entry 3 belongs");
    }

    @Test
    void aChangedHeaderIsFound() throws IOException {
        edit(lines -> replaced(lines, 0, head.hash(), "f".repeat(64)));
        assertThat(problems())
                .containsExactly("Cannot trust ledger entry 5: its hash is "
                        + head.hash().substring(0, 12) + ", but the head of the ledger has ffffffffffff");
    }

    @Test
    void bytesThatAreNoTextAreFound() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int position = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("m\u00c3\u00bcller");
        bytes[position + 1] = (byte) 0xff;
        Files.write(file, bytes);
        assertThat(problems()).contains(file + ":2:1: Cannot trust the export: this line is no ledger entry");
    }

    @Test
    void anotherFileIsNoExport() throws IOException {
        for (String content : List.of("", "\n", "hello", "{\"format\":\"something\"}", "[1]", "x".repeat(3_000_000))) {
            Files.writeString(file, content);
            assertThat(LedgerExportCheck.isExport(file)).isFalse();
            assertThatThrownBy(() -> LedgerExportCheck.check(file))
                    .isInstanceOf(StranglerException.class)
                    .hasMessage("Cannot check " + file + ": its first line is no header of an export\n"
                            + "    Name a file that strangler ledger export wrote.");
        }
        Files.delete(file);
        assertThatThrownBy(() -> LedgerExportCheck.check(file)).hasMessageContaining("there is no such file");
    }

    @Test
    void aFolderThatDoesNotExistIsSaid() {
        Path elsewhere = folder.resolve("no/such/folder/ledger.jsonl");
        LedgerDatabase database = LedgerOpener.embedded(folder.resolve("ledger.mv.db"));
        try (Ledger ledger = LedgerOpener.open(database, Duration.ofSeconds(30), Clock.systemUTC())) {
            assertThatThrownBy(() -> LedgerExport.write(ledger, elsewhere))
                    .isInstanceOf(StranglerException.class)
                    .hasMessageStartingWith("Cannot export the ledger to " + elsewhere + ": there is no folder "
                            + elsewhere.getParent());
        }
    }

    @Test
    void anExportThatIsThereIsKept() throws IOException {
        String before = Files.readString(file);
        LedgerDatabase database = LedgerOpener.embedded(folder.resolve("ledger.mv.db"));
        try (Ledger ledger = LedgerOpener.open(database, Duration.ofSeconds(30), Clock.systemUTC())) {
            assertThatThrownBy(() -> LedgerExport.write(ledger, file))
                    .isInstanceOf(StranglerException.class)
                    .hasMessage("Cannot export the ledger to " + file + ": there is such a file already\n"
                            + "    Name another file, or move that one away.");
        }
        assertThat(file).hasContent(before);
    }

    @Test
    void noDraftIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .contains("ledger.jsonl")
                    .noneMatch(name -> name.endsWith(".draft"));
        }
    }

    private List<String> problems() {
        return LedgerExportCheck.check(file)
                .fold(
                        intact -> List.of(),
                        broken -> broken.problems().stream()
                                .map(Problem::render)
                                .map(text -> text.lines().findFirst().orElseThrow())
                                .toList());
    }

    private void edit(UnaryOperator<List<String>> change) throws IOException {
        Files.write(file, change.apply(Files.readAllLines(file)));
    }

    private static List<String> replaced(List<String> lines, int index, String from, String to) {
        List<String> result = new ArrayList<>(lines);
        assertThat(result.get(index)).contains(from);
        result.set(index, result.get(index).replace(from, to));
        return result;
    }
}

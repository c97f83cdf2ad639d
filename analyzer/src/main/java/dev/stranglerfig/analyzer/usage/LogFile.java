package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.LogColumns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Streams the records of one CSV file of the query log. */
final class LogFile {

    /** Longer records are malformed: no person and no tool writes such a query, but a quote that is never closed makes one. */
    static final int MAXIMUM_CHARACTERS = 1024 * 1024;

    private static final int BATCH_CHARACTERS = 64 * 1024;
    private static final char NOT_UTF8 = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Takes what the file holds, in its order. */
    interface Visitor {

        void record(LogRecord found);

        void malformed(String file, int line, String reason);
    }

    private final Path file;
    private final LogColumns columns;
    private final Instant latest;

    LogFile(Path file, LogColumns columns, Instant latest) {
        this.file = file;
        this.columns = columns;
        this.latest = latest;
    }

    void read(Visitor visitor) {
        try (Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)))) {
            read(new LogLines(reader, MAXIMUM_CHARACTERS), visitor);
        } catch (NoSuchFileException missing) {
            throw new StranglerException(
                    Problem.of(
                            UsageProblem.MISSING_FILE,
                            "Cannot read query log " + file + ": there is no such file",
                            "Check queryLog.files in strangler.yaml."),
                    missing);
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            UsageProblem.UNREADABLE,
                            "Cannot read query log " + file + ": " + failure.getMessage(),
                            "Check the permissions of the file and the disk, then run the command again."),
                    failure);
        }
    }

    private void read(LogLines lines, Visitor visitor) throws IOException {
        Optional<LogLines.Piece> first = lines.next();
        if (first.isEmpty()) {
            return;
        }
        String heading = first.get().text();
        List<String> headings = fields(heading.startsWith(BYTE_ORDER_MARK) ? heading.substring(1) : heading);
        LogHeading columnsFound = LogHeading.of(file.toString(), headings, columns);
        List<LogLines.Piece> batch = batch(lines);
        while (!batch.isEmpty()) {
            visit(batch, columnsFound, visitor);
            batch = batch(lines);
        }
    }

    private static List<LogLines.Piece> batch(LogLines lines) throws IOException {
        List<LogLines.Piece> batch = new ArrayList<>();
        int characters = 0;
        while (characters < BATCH_CHARACTERS) {
            Optional<LogLines.Piece> piece = lines.next();
            if (piece.isEmpty()) {
                return batch;
            }
            batch.add(piece.get());
            characters += piece.get().text().length();
        }
        return batch;
    }

    /** One parser for many records is far quicker; when their quotes confuse it, each record gets one of its own. */
    private void visit(List<LogLines.Piece> batch, LogHeading heading, Visitor visitor) {
        List<LogLines.Piece> whole =
                batch.stream().filter(LogLines.Piece::whole).toList();
        String text = whole.stream().map(LogLines.Piece::text).collect(Collectors.joining("\n"));
        List<List<String>> together = records(text);
        boolean aligned = together.size() == whole.size();
        int next = 0;
        for (LogLines.Piece piece : batch) {
            List<String> fields = List.of();
            if (piece.whole()) {
                fields = aligned ? together.get(next) : fields(piece.text());
                next++;
            }
            visit(piece, fields, heading, visitor);
        }
    }

    private void visit(LogLines.Piece piece, List<String> fields, LogHeading heading, Visitor visitor) {
        if (!piece.whole()) {
            visitor.malformed(
                    file.toString(),
                    piece.line(),
                    "a quote is not closed, or it is longer than " + MAXIMUM_CHARACTERS + " characters");
            return;
        }
        if (piece.text().indexOf(NOT_UTF8) >= 0) {
            visitor.malformed(file.toString(), piece.line(), "it is not UTF-8");
            return;
        }
        heading.read(fields, latest, reason -> {
                    visitor.malformed(file.toString(), piece.line(), reason);
                    return Optional.empty();
                })
                .ifPresent(visitor::record);
    }

    /** The fields of one record; none when its quotes stand where none may. */
    private static List<String> fields(String text) {
        if (text.indexOf('"') < 0) {
            return List.of(text.split(",", -1));
        }
        List<List<String>> records = records(text);
        return records.size() == 1 ? records.get(0) : List.of();
    }

    private static List<List<String>> records(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException | UncheckedIOException misplacedQuote) {
            return List.of();
        }
    }
}

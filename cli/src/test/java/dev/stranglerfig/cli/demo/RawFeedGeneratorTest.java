package dev.stranglerfig.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.TableRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawFeedGeneratorTest {

    private static final long ROWS = 10_000;

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        Map<TableRef, String> first = texts(7);
        assertThat(texts(7)).isEqualTo(first);
        assertThat(texts(8).get(TableRef.parse("raw_wa.page_view")))
                .isNotEqualTo(first.get(TableRef.parse("raw_wa.page_view")));
    }

    @Test
    void theLargestFeedHasExactlyTheRowsAskedFor() throws IOException {
        RawFeed largest = feed("raw_wa.page_view");
        assertThat(largest.writeChunk(0, new ByteArrayOutputStream())).isEqualTo(ROWS);
        assertThat(new RawFeedGenerator(7, ROWS).feeds())
                .allSatisfy(other -> assertThat(other.estimatedRows()).isLessThanOrEqualTo(ROWS));
    }

    @Test
    void estimatesAreNearTheRowsThatAreWritten() throws IOException {
        for (RawFeed feed : new RawFeedGenerator(7, ROWS).feeds()) {
            long written = feed.writeChunk(0, new ByteArrayOutputStream());
            assertThat((double) written)
                    .as(feed.table().toString())
                    .isBetween(feed.estimatedRows() * 0.6 - 20, feed.estimatedRows() * 1.4 + 20);
        }
    }

    @Test
    void largeFeedsComeInChunksOfAtMostAMillionRows() {
        RawFeed largest = new RawFeedGenerator(7, 50_000_000)
                .feeds().stream()
                        .filter(feed -> feed.table().toString().equals("raw_wa.page_view"))
                        .findFirst()
                        .orElseThrow();
        assertThat(largest.chunkCount()).isEqualTo(50);
        assertThatThrownBy(() -> largest.writeChunk(50, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid chunk: 50 (raw_wa.page_view has 50)");
    }

    @Test
    void aChunkDoesNotDependOnThoseBeforeIt() throws IOException {
        RawFeed numbers = new RawFeed(
                TableRef.parse("raw.numbers"),
                List.of("unit", "draw"),
                FeedVolume.of(1_500_000),
                new FeedRandom(7),
                (out, random, unit) ->
                        out.number(unit).number(random.below(1000)).endLine());
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        assertThat(numbers.writeChunk(1, alone)).isEqualTo(500_000);
        assertThat(numbers.writeChunk(0, new ByteArrayOutputStream())).isEqualTo(1_000_000);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        numbers.writeChunk(1, again);
        assertThat(again.toByteArray()).isEqualTo(alone.toByteArray());
        assertThat(alone.toString(StandardCharsets.UTF_8)).startsWith("1000000,");
    }

    @Test
    void rowsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new RawFeedGenerator(7, 9_999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid rows: 9999 (from 10000 to 50000000)");
    }

    @Test
    void allFeedsTogetherAreWrittenToAFolder(@TempDir Path folder) throws IOException {
        assertThat(new RawFeedGenerator(7, ROWS).writeAll(folder)).isGreaterThan(2 * ROWS);
        assertThat(folder.resolve("raw_wa.page_view.0.csv")).isNotEmptyFile();
    }

    private static Map<TableRef, String> texts(long seed) throws IOException {
        Map<TableRef, String> texts = new HashMap<>();
        for (RawFeed feed : new RawFeedGenerator(seed, ROWS).feeds()) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            feed.writeChunk(0, csv);
            texts.put(feed.table(), csv.toString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static RawFeed feed(String table) {
        return new RawFeedGenerator(7, ROWS)
                .feeds().stream()
                        .filter(feed -> feed.table().toString().equals(table))
                        .findFirst()
                        .orElseThrow();
    }
}

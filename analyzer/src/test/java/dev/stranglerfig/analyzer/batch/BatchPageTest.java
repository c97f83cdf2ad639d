package dev.stranglerfig.analyzer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.warehouse.dialect.Dialects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about the protocol shows what the reader answers. */
class BatchPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "batch.md");
    private static final String REQUEST = "<!-- request -->\n```json\n";
    private static final String ANSWER = "<!-- answer -->\n```json\n";
    private static final String KEYS = "statements|inputs|outputs|temporaries|columns|calls|facts|coverage|unread";
    private static final String END = "```\n";

    @Test
    void showsTheAnswerToItsRequest() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(ANSWER) + ANSWER.length();
        int end = page.indexOf(END, start);
        String answer = broken(answer(between(page, REQUEST)));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, start) + answer + page.substring(end));
            return;
        }
        assertThat(page.substring(start, end)).isEqualTo(answer);
    }

    @Test
    void listsTheDialects() throws IOException {
        String names =
                Dialects.all().stream().map(dialect -> dialect.name().value()).collect(Collectors.joining(", "));
        assertThat(Files.readString(PAGE).replace('\n', ' ')).contains("Dialects: " + names + ".");
    }

    private static String between(String page, String open) {
        int start = page.indexOf(open) + open.length();
        return page.substring(start, page.indexOf(END, start));
    }

    private static String answer(String request) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new BatchReader(BatchLimits.DEFAULT)
                .run(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), output);
        return output.toString(StandardCharsets.UTF_8);
    }

    /** A line for each key and each object in a list. */
    private static String broken(String line) {
        return line.replaceAll(",(\"(?:" + KEYS + ")\":)", ",\n $1").replace("},{", "},\n  {");
    }
}

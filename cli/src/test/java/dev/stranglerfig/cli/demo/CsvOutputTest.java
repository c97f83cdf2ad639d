package dev.stranglerfig.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CsvOutputTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CsvOutput csv = new CsvOutput(bytes);

    @Test
    void aMissingValueIsAnEmptyFieldAndAnEmptyTextIsQuoted() throws IOException {
        csv.absent().text(null).text("").text("a").endLine();
        assertThat(written()).isEqualTo(",,\"\",a\n");
    }

    @Test
    void textsWithDividersQuotesAndLineBreaksAreQuoted() throws IOException {
        csv.text("a,b")
                .text("say \"no\"")
                .text("two\nlines")
                .text("Zoë – Łukasz")
                .endLine();
        assertThat(written()).isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",Zoë – Łukasz\n");
    }

    @Test
    void numbersKeepTheirZeros() throws IOException {
        csv.number(0)
                .number(-17)
                .decimal(1290, 2)
                .decimal(-5, 2)
                .decimal(1_000_000, 6)
                .next()
                .padded(42, 7)
                .endLine();
        assertThat(written()).isEqualTo("0,-17,12.90,-0.05,1.000000,0000042\n");
    }

    @Test
    void datesAgreeWithTheCalendarOfTheLibrary() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (long day = -20_000; day < 40_000; day += 17) {
            csv.date(day).endLine();
            expected.append(LocalDate.ofEpochDay(day)).append('\n');
        }
        assertThat(written()).isEqualTo(expected.toString());
    }

    @Test
    void momentsAndIdentifiersHaveTheFormOfPostgres() throws IOException {
        csv.moment(86_399)
                .localMoment(-1)
                .uuid(0x123456789abc4defL, 0x8000000000000001L)
                .endLine();
        assertThat(written())
                .isEqualTo("1970-01-01 23:59:59+00,1969-12-31 23:59:59,12345678-9abc-4def-8000-000000000001\n");
    }

    private String written() throws IOException {
        csv.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package dev.stranglerfig.analyzer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BatchReaderTest {

    private static final String ADVICE =
            ". Send one JSON object in one line, for instance {\\\"id\\\":1,\\\"dialect\\\":\\\"tsql\\\",\\\"sql\\\":\\\"SELECT 1\\\"}.\"}";

    @Test
    void answersEachLineInItsOrderWithTheKeysInTheirOrder() {
        assertThat(answers("""
                        {"id":"first","dialect":"postgres","sql":"INSERT INTO dw.fact SELECT total FROM dbo.orders"}
                        {"id":2,"dialect":"postgres","sql":"CREATE TEMP TABLE t AS SELECT 1; CALL load_all()"}"""))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("{\"id\":\"first\",\"statements\":1,\"inputs\":[\"dbo.orders\"],"
                                        + "\"outputs\":[\"dw.fact\"],\"temporaries\":[],\"columns\":[")
                                .endsWith("],\"calls\":[],\"facts\":[],\"coverage\":1.0,\"unread\":[]}"),
                        second -> assertThat(second)
                                .startsWith("{\"id\":2,\"statements\":2,\"inputs\":[],\"outputs\":[],"
                                        + "\"temporaries\":[\"t\"],")
                                .endsWith("\"calls\":[\"load_all\"],\"facts\":[{\"name\":\"t\",\"fact\":\"created\"},"
                                        + "{\"name\":\"t\",\"fact\":\"temporary\"}],\"coverage\":1.0,\"unread\":[]}"));
    }

    @Test
    void spellsNamesAsTheScriptFirstWroteThemWhereTheEngineKeepsTheirCase() {
        assertThat(answers("""
                        {"id":1,"dialect":"tsql","sql":"SELECT Total INTO #Work FROM dbo.Orders; INSERT DW.Fact (Amount) SELECT TOTAL FROM #WORK"}
                        {"id":2,"dialect":"hive","sql":"INSERT INTO DW.Fact SELECT Total FROM Dbo.Orders"}"""))
                .satisfiesExactly(
                        kept -> assertThat(kept)
                                .contains(
                                        "\"inputs\":[\"dbo.Orders\"],\"outputs\":[\"DW.Fact\"],\"temporaries\":[\"#Work\"]")
                                .contains("\"from\":\"dbo.Orders.Total\",\"to\":\"DW.Fact.Amount\""),
                        folded -> assertThat(folded).contains("\"inputs\":[\"dbo.orders\"],\"outputs\":[\"dw.fact\"]"));
    }

    @Test
    void echoesAnIdAsItWasWritten() {
        assertThat(answers("""
                        {"id":1.50,"sql":""}
                        {"id":"\\u00e9\\n","sql":""}
                        {"id":123456789012345678901234567890,"sql":""}
                        {"sql":""}"""))
                .extracting(line -> line.substring(0, line.indexOf(",\"statements\"")))
                .containsExactly(
                        "{\"id\":1.50",
                        "{\"id\":\"\u00e9\\n\"",
                        "{\"id\":123456789012345678901234567890",
                        "{\"id\":null");
    }

    @Test
    void answersALineThatIsNoRequestWithEverythingThatIsWrong() {
        assertThat(answers("""
                        {"id":1}
                        {"id":2,"sql":5,"keepTemporaries":"yes","catalog":{"t":"a"},"parameters":{"p":[]}}

                        [1]
                        {"id":{},"sql":""}
                        {"id":6,"sql":"SELECT 1"} {}"""))
                .containsExactly(
                        "{\"id\":1,\"error\":\"Invalid request: 'sql' is missing" + ADVICE,
                        "{\"id\":2,\"error\":\"Invalid request: 'sql' must be a text, not a number; 'keepTemporaries' must be"
                                + " true or false, not a text; 't' in catalog must be a list of texts, not a text; 'p' in"
                                + " parameters must be a text, a number or true or false, not a list" + ADVICE,
                        "{\"id\":null,\"error\":\"Invalid request: it is no JSON object" + ADVICE,
                        "{\"id\":null,\"error\":\"Invalid request: it is no JSON object" + ADVICE,
                        "{\"id\":null,\"error\":\"Invalid request: 'id' must be a text or a number, not an object"
                                + ADVICE,
                        "{\"id\":6,\"error\":\"Invalid request: something follows the JSON object" + ADVICE);
    }

    @Test
    void keepsTheIdOfALineThatBreaksOff() {
        assertThat(answers("{\"id\":\"cut\",\"sql\":\"SELECT"))
                .containsExactly("{\"id\":\"cut\",\"error\":\"Invalid request: no valid JSON at byte 26: Unexpected"
                        + " end-of-input in VALUE_STRING" + ADVICE);
    }

    @Test
    void listsTheDialectsWhenOneIsUnknown() {
        assertThat(answers("{\"id\":1,\"dialect\":\"tsq\",\"sql\":\"\"}"))
                .containsExactly(
                        "{\"id\":1,\"error\":\"Invalid request: there is no dialect 'tsq' (Did you mean 'tsql'?"
                                + " Use one of: ansi, athena, bigquery, clickhouse, databricks, duckdb, flink, greenplum, hive,"
                                + " impala, mariadb, mysql, netezza, oracle, postgres, redshift, snowflake, sparksql, sqlite,"
                                + " starrocks, teradata, trino, tsql, vertica.)" + ADVICE);
    }

    @Test
    void goesOnBehindALineThatIsTooLong() {
        BatchLimits limits = new BatchLimits(40, 1000);
        String tooLong = "{\"id\":\"long\",\"sql\":\"" + " ".repeat(200_000) + "\"}";
        assertThat(answers(tooLong + "\n{\"id\":2,\"sql\":\"SELECT 1\"}\n", limits))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "{\"id\":\"long\",\"error\":\"Invalid request: the line has more than 40 bytes."
                                                + " Send the statements of the script in several requests, with what they need in"
                                                + " 'setup'.\"}"),
                        second -> assertThat(second).startsWith("{\"id\":2,\"statements\":1,"));
    }

    @Test
    void seesThroughViewsWhenAsked() {
        String request = "{\"dialect\":\"postgres\",\"setup\":\"CREATE VIEW v AS SELECT total AS t FROM orders\","
                + "\"sql\":\"INSERT INTO f (x) SELECT t FROM v\",\"expandViews\":";
        assertThat(answers(request + "true}\n" + request + "false}"))
                .satisfiesExactly(
                        expanded -> assertThat(expanded)
                                .contains("{\"from\":\"orders.total\",\"to\":\"f.x\",\"influence\":\"value\","),
                        kept -> assertThat(kept).contains("{\"from\":\"v.t\",\"to\":\"f.x\",\"influence\":\"value\","));
    }

    @Test
    void knowsWhatTheSetupMadeAndDoesNotReportIt() {
        assertThat(answers(
                        "{\"dialect\":\"postgres\",\"setup\":\"CREATE TEMP TABLE t AS SELECT * FROM a; SET search_path = dw\","
                                + "\"sql\":\"INSERT INTO f SELECT * FROM t\"}"))
                .singleElement()
                .asString()
                .startsWith("{\"id\":null,\"statements\":1,\"inputs\":[],\"outputs\":[\"dw.f\"],\"temporaries\":[],");
    }

    @Test
    void completesNamesInAndOutsideOfBodiesByWhatTheRequestSays() {
        String completion = "\"defaultSchema\":\"dbo\",\"defaultCatalog\":\"stage\"";
        assertThat(answers("{\"dialect\":\"tsql\"," + completion + ",\"sql\":\"INSERT INTO t SELECT x FROM s\"}\n"
                        + "{\"dialect\":\"tsql\"," + completion
                        + ",\"sql\":\"CREATE PROCEDURE p AS BEGIN INSERT INTO t SELECT x FROM s; END\"}"))
                .allSatisfy(answer -> assertThat(answer)
                        .contains("\"inputs\":[\"stage.dbo.s\"],\"outputs\":[\"stage.dbo.t\"]")
                        .contains("{\"from\":\"stage.dbo.s.x\",\"to\":\"stage.dbo.t.x\",\"influence\":\"value\""));
    }

    @Test
    void fillsTemplatesKeepsSystemTablesAndTemporariesWhereAsked() {
        assertThat(answers("""
                        {"dialect":"snowflake","sql":"SELECT a FROM ${env}_raw.t","parameters":{"env":"PROD"}}
                        {"dialect":"postgres","sql":"SELECT relname FROM pg_catalog.pg_class","keepSystem":true}
                        {"dialect":"postgres","sql":"CREATE TEMP TABLE t AS SELECT a FROM s; INSERT INTO u SELECT a FROM t","keepTemporaries":true}"""))
                .satisfiesExactly(
                        filled -> assertThat(filled).contains("\"inputs\":[\"PROD_RAW.T\"]"),
                        system -> assertThat(system).contains("\"inputs\":[\"pg_catalog.pg_class\"]"),
                        kept -> assertThat(kept).contains("{\"from\":\"t.a\",\"to\":\"u.a\""));
    }

    @Test
    void takesTextThatNoFileCanHold() {
        assertThat(answers("{\"dialect\":\"postgres\",\"sql\":\"SELECT * FROM \\\"a\\ud800\\\"\"}"))
                .singleElement()
                .asString()
                .contains("\"inputs\":[\"a\uFFFD\"]")
                .contains("\"coverage\":1.0");
    }

    @Test
    void answersBeforeItWaitsForTheNextRequest() throws IOException {
        PipedOutputStream requests = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream();
        Thread batch = running(new PipedInputStream(requests), new PipedOutputStream(answers));
        try (requests;
                BufferedReader lines = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8))) {
            for (int id = 1; id <= 3; id++) {
                requests.write(("{\"id\":" + id + ",\"sql\":\"SELECT 1\"}\n").getBytes(StandardCharsets.UTF_8));
                requests.flush();
                assertThat(lines.readLine()).startsWith("{\"id\":" + id + ",\"statements\":1");
            }
        }
        assertThat(batch.isDaemon()).isTrue();
    }

    @Test
    void takesThousandsOfRequestsBeforeAnAnswerIsRead() throws IOException {
        PipedOutputStream requests = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream();
        running(new PipedInputStream(requests), new PipedOutputStream(answers));
        int count = 5_000;
        try (requests) {
            for (int id = 0; id < count; id++) {
                requests.write(("{\"id\":" + id + ",\"sql\":\"SELECT * FROM t\"}\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        for (int id = 0; id < count; id++) {
            assertThat(lines.readLine()).startsWith("{\"id\":" + id + ",\"statements\":1,\"inputs\":[\"T\"]");
        }
    }

    @Test
    void saysThatItsInputBroke() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> new BatchReader(BatchLimits.DEFAULT).run(broken, OutputStream.nullOutputStream()))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot read the requests: the disk is gone\n"
                        + "    Check whatever writes them, and send those without an answer again.");
    }

    @Test
    void answersManyLinesOfAnyBytes() {
        String noise = IntStream.range(0, 500)
                .mapToObj(line -> "\u0000{\"id\":" + line + "\u0001")
                .collect(Collectors.joining("\n"));
        assertThat(answers(noise)).hasSize(500).allMatch(line -> line.startsWith("{\"id\":null,\"error\":\"Invalid"));
    }

    private static Thread running(InputStream input, OutputStream output) {
        Thread batch = new Thread(() -> new BatchReader(BatchLimits.DEFAULT).run(input, output), "batch-under-test");
        batch.setDaemon(true);
        batch.start();
        return batch;
    }

    private static List<String> answers(String requests) {
        return answers(requests, BatchLimits.DEFAULT);
    }

    private static List<String> answers(String requests, BatchLimits limits) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new BatchReader(limits).run(new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)), output);
        return output.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

package dev.stranglerfig.analyzer.openlineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import dev.stranglerfig.analyzer.lineage.ColumnTarget;
import dev.stranglerfig.analyzer.lineage.Evidence;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.config.name.ColumnRef;
import dev.stranglerfig.config.name.TableRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenLineageEventsTest {

    private static final String EVENT_SCHEMA = "https://openlineage.io/spec/2-0-2/OpenLineage.json";
    private static final String FACET_SCHEMA =
            "https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json";

    private static final TableRef ORDERS = TableRef.of("dbo", "orders");
    private static final TableRef FACT = TableRef.of("dw", "fact");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final OpenLineageEvents EVENTS =
            new OpenLineageEvents(new EventSource("tsql", "1.2.3", Instant.parse("2026-01-31T10:15:30Z")));

    @Test
    void tellsOfAScriptAsAJobThatDoesNotRun() {
        assertThat(EVENTS.of(List.of(script(List.of()))))
                .containsExactly(
                        "{\"eventTime\":\"2026-01-31T10:15:30Z\",\"producer\":\"urn:stranglerfig:strangler:1.2.3\","
                                + "\"schemaURL\":\"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent\","
                                + "\"job\":{\"namespace\":\"tsql\",\"name\":\"etl/load.sql\"},"
                                + "\"inputs\":[{\"namespace\":\"tsql\",\"name\":\"dbo.orders\"}],"
                                + "\"outputs\":[{\"namespace\":\"tsql\",\"name\":\"dw.fact\"}]}");
    }

    @Test
    void keepsWhatAColumnIsMadeOfApartFromWhatChoosesTheRows() throws IOException {
        JsonNode facet = facet(
                edge("total", "amount", Influence.VALUE),
                edge("status", "*", Influence.FILTER),
                edge("customer", "*", Influence.JOIN),
                edge("customer", "*", Influence.GROUP),
                edge("day", "*", Influence.ORDER));

        assertThat(facet.at("/fields/amount/inputFields").toString())
                .isEqualTo("[{\"namespace\":\"tsql\",\"name\":\"dbo.orders\",\"field\":\"total\",\"transformations\":"
                        + "[{\"type\":\"DIRECT\",\"description\":\"proven, line 3\"}]}]");
        assertThat(facet.at("/dataset").findValuesAsText("field")).containsExactly("customer", "day", "status");
        assertThat(facet.at("/dataset").findValuesAsText("subtype"))
                .containsExactly("JOIN", "GROUP_BY", "SORT", "FILTER");
    }

    @Test
    void leavesOutWhatIsOnlyKnownAsAllColumns() {
        JsonNode facet = facet(edge("*", "*", Influence.VALUE), edge("*", "n", Influence.COUNT));
        assertThat(facet.isMissingNode()).isTrue();
    }

    @Test
    void isValidAgainstTheOfficialSchemas() throws IOException {
        String folder = System.getProperty("standards.dir", "");
        boolean present = !folder.isEmpty() && Files.isDirectory(Path.of(folder));
        assumeTrue(present, "the property standards.dir names no folder with the official schemas");
        Path standards = Path.of(folder);
        String event = EVENTS.of(List.of(script(
                        List.of(edge("total", "amount", Influence.VALUE), edge("status", "*", Influence.FILTER)))))
                .get(0);
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(
                        EVENT_SCHEMA, read(standards.resolve("openlineage-2-0-2.json")),
                        FACET_SCHEMA, read(standards.resolve("facets/ColumnLineageDatasetFacet.json"))))));

        assertThat(faults(schemas, EVENT_SCHEMA + "#/$defs/JobEvent", MAPPER.readTree(event)))
                .isEmpty();
        assertThat(faults(schemas, FACET_SCHEMA, MAPPER.readTree(event).at("/outputs/0/facets")))
                .isEmpty();
        assertThat(faults(schemas, FACET_SCHEMA, MAPPER.readTree("{\"columnLineage\":{\"fields\":{\"a\":{}}}}")))
                .as("the schema itself is at work")
                .isNotEmpty();
    }

    @Test
    void refusesASourceWithoutAName() {
        assertThatThrownBy(() -> new EventSource(" ", "1", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid source of events: namespace ' ', version '1'");
    }

    private static Set<ValidationMessage> faults(JsonSchemaFactory schemas, String schema, JsonNode document) {
        return schemas.getSchema(SchemaLocation.of(schema)).validate(document);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode facet(ColumnEdge... edges) {
        String event = EVENTS.of(List.of(script(List.of(edges)))).get(0);
        try {
            return MAPPER.readTree(event).at("/outputs/0/facets/columnLineage");
        } catch (IOException e) {
            throw new AssertionError(event, e);
        }
    }

    private static ColumnEdge edge(String from, String to, Influence influence) {
        Evidence evidence = new Evidence("etl/load.sql", 3, "INSERT INTO dw.fact", Optional.empty());
        return new ColumnEdge(
                new ColumnRef(ORDERS, from),
                new ColumnTarget(Optional.of(FACT), to),
                evidence,
                Grade.PROVEN,
                influence);
    }

    private static ScriptLineage script(List<ColumnEdge> columns) {
        return new ScriptLineage(
                "etl/load.sql",
                1,
                List.of(ORDERS),
                List.of(FACT),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                columns,
                new ScriptAccount("etl/load.sql", 0, 0, Map.of(), List.of()));
    }
}

package dev.stranglerfig.migrator.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What we emit is valid against the official schemas, and what our own check refuses is not")
class StandardsTest {

    private static Path standards;

    @BeforeAll
    static void findSchemas() {
        String folder = System.getProperty("standards.dir", "");
        standards = Path.of(folder);
        boolean present = !folder.isEmpty() && Files.isDirectory(standards);
        if (!present) {
            System.out.println(
                    "StandardsTest is skipped: the property standards.dir names no folder with the official schemas ('"
                            + folder + "')");
        }
        assumeTrue(present, "the property standards.dir names no folder with the official schemas");
    }

    static Stream<Arguments> emitted() {
        ProductPlan plan = Plans.plan(Plans.subscription());
        return Stream.of(
                Arguments.of("odcs-v3.1.0.json", plan.document("subscriptions.odcs.yaml")),
                Arguments.of("odcs-v3.1.0.json", plan.document("inputs/legacy.odcs.yaml")),
                Arguments.of("odps-v1.0.0.json", plan.document("subscriptions.odps.yaml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("emitted")
    void acceptsWhatWeEmit(String schema, String document) throws IOException {
        assertThat(faults(schema, document)).isEmpty();
    }

    static Stream<String> brokenContracts() {
        return ContractCheckTest.brokenBySchemaToo();
    }

    @ParameterizedTest
    @MethodSource("brokenContracts")
    void refusesEachContractThatOurOwnCheckRefuses(String document) throws IOException {
        assertThat(faults("odcs-v3.1.0.json", document)).isNotEmpty();
    }

    private static Set<ValidationMessage> faults(String schema, String document) throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909);
        JsonSchema parsed = factory.getSchema(Files.readString(standards.resolve(schema)));
        JsonNode tree = new YAMLMapper().readTree(document);
        return parsed.validate(tree);
    }
}

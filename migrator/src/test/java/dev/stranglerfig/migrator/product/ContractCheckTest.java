package dev.stranglerfig.migrator.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractCheckTest {

    private static final String SOUND = """
            apiVersion: v3.1.0
            kind: DataContract
            id: c
            version: 1.0.0
            status: active
            """;

    /** Each breaks one rule that the official schema covers too. */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(SOUND.replace("id: c\n", ""), "it has no id"),
                Arguments.of(SOUND + "colour: red\n", "the key colour is not known"),
                Arguments.of(SOUND.replace("DataContract", "Contract"), "kind is Contract, not DataContract"),
                Arguments.of(SOUND.replace("v3.1.0", "v4.0.0"), "apiVersion is v4.0.0, not v3.0.x to v3.2.x"),
                Arguments.of(SOUND + "servers: [{type: duckdb, database: d}]\n", "servers[0] has no server"),
                Arguments.of(SOUND + "servers: [{server: s, type: duckdb}]\n", "servers[0] has no database"),
                Arguments.of(SOUND + "servers: [{server: s, type: local, path: p}]\n", "servers[0] has no format"),
                Arguments.of(SOUND + "schema: [{logicalType: object}]\n", "schema[0] has no name"),
                Arguments.of(
                        SOUND + "schema: [{name: t, properties: [{logicalType: string}]}]\n",
                        "schema[0].properties[0] has no name"),
                Arguments.of(
                        SOUND + "schema: [{name: t, properties: [{name: a, logicalType: text}]}]\n",
                        "schema[0].properties[0] has the logicalType text, which is not known"),
                Arguments.of(
                        SOUND + "schema: [{name: t, quality: [{type: guess}]}]\n",
                        "schema[0].quality[0] has the type guess, which is not known"),
                Arguments.of(
                        SOUND + "schema: [{name: t, quality: [{type: library, metric: beauty, mustBe: 1}]}]\n",
                        "schema[0].quality[0] has the metric 'beauty', which is not known"),
                Arguments.of(
                        SOUND
                                + "schema: [{name: t, quality: [{type: library, metric: rowCount, mustBe: 1, mustBeLessThan: 3}]}]\n",
                        "schema[0].quality[0] has 2 operators (mustBe...), not one"),
                Arguments.of(SOUND + "roles: [{access: read}]\n", "roles[0] has no role"),
                Arguments.of(SOUND + "slaProperties: [{property: latency}]\n", "slaProperties[0] has no value"),
                Arguments.of(SOUND + "customProperties: [{value: x}]\n", "customProperties[0] has no property"),
                Arguments.of(SOUND + "team: {members: [{role: owner}]}\n", "team.members[0] has no username"));
    }

    static Stream<String> brokenBySchemaToo() {
        return broken().map(arguments -> (String) arguments.get()[0]);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    void namesTheOneFault(String document, String fault) {
        assertThat(ContractCheck.faults(YamlTree.parse(document))).containsExactly(fault);
    }

    @Test
    void acceptsTheFiveRequiredKeysAlone() {
        assertThat(ContractCheck.faults(YamlTree.parse(SOUND))).isEmpty();
    }

    @Test
    void refusesWhatCameWith31InAnOlderContract() {
        String early = SOUND.replace("v3.1.0", "v3.0.2")
                + "team: {members: [{username: a}]}\nschema: [{name: t, properties: [{name: a, logicalType: time}]}]\n";

        assertThat(ContractCheck.faults(YamlTree.parse(early)))
                .containsExactly(
                        "team is an object, which needs apiVersion v3.1.0",
                        "schema[0].properties[0] has the logicalType time, which needs apiVersion v3.1.0");
    }

    @Test
    void namesEachFaultOfADescriptor() {
        String descriptor = """
                apiVersion: v1.0.0
                kind: Product
                id: p
                inputPorts: [{name: legacy, version: 1.0.0}]
                outputPorts: [{version: 1.0.0, contractId: nowhere}]
                managementPorts: [{name: m, content: gossip}]
                team: {members: []}
                """;

        assertThat(DescriptorCheck.faults(YamlTree.parse(descriptor), Set.of("c")))
                .containsExactly(
                        "it has no status",
                        "kind is Product, not DataProduct",
                        "inputPorts[0] has no contractId",
                        "outputPorts[0] has no name",
                        "outputPorts[0] names the contract nowhere, which is not in the folder",
                        "managementPorts[0] has the content 'gossip', which is not known",
                        "team has no member who answers for the product");
    }

    @Test
    void refusesADescriptorWithoutAnOutputPort() {
        String descriptor =
                "{apiVersion: v1.0.0, kind: DataProduct, id: p, status: active, team: {members: [{username: a}]}}";

        assertThat(DescriptorCheck.faults(YamlTree.parse(descriptor), Set.of()))
                .containsExactly("it has no output port");
    }
}

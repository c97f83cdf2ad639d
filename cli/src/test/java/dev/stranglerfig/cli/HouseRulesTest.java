package dev.stranglerfig.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen failing on a sample that breaks it. */
class HouseRulesTest {

    static Stream<Arguments> samples() {
        return Stream.of(
                arguments("floors", HouseRules.floors(), "samples.floors.stranglerfig.config.LooksUp"),
                arguments("cycles", HouseRules.noPackageCycles(), "Cycle detected"),
                arguments(
                        "walls",
                        CompositeArchRule.of(HouseRules.walls()),
                        "samples.walls.stranglerfig.migrator.ReadsCommandLine"),
                arguments(
                        "engines",
                        HouseRules.enginesAreFoundNotImported(),
                        "samples.engines.stranglerfig.analyzer.ImportsEngine"),
                arguments("engines", HouseRules.enginesAreNamed("postgres", "Postgres"), "Nameless"),
                arguments(
                        "state",
                        HouseRules.publicTypesHoldNoChangingState(),
                        "samples.state.stranglerfig.config.Counter.count"),
                arguments("state", HouseRules.noStaticState(), "samples.state.stranglerfig.config.Counter.total"),
                arguments("names", HouseRules.namesAreValues(), "samples.names.stranglerfig.config.name.Mutable"),
                arguments("effects", HouseRules.effectsOnlyInCli(), "samples.effects.stranglerfig.analyzer.Prints"),
                arguments(
                        "exceptions",
                        HouseRules.noGenericExceptions(),
                        "samples.exceptions.stranglerfig.analyzer.ThrowsGeneric"),
                arguments(
                        "exceptions",
                        HouseRules.exceptionsCarryProblems(),
                        "samples.exceptions.stranglerfig.analyzer.OwnException"),
                arguments("names", HouseRules.names(), "samples.names.stranglerfig.config.util.StringHelper"),
                arguments(
                        "publicity",
                        HouseRules.publicOnlyIfUsedElsewhere(),
                        "samples.publicity.stranglerfig.analyzer.Lonely"),
                arguments(
                        "ledger",
                        HouseRules.decisionsAreRecordedByThoseWhoDecide(),
                        "samples.ledger.stranglerfig.reports.Writes"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("samples")
    void aBadSampleIsRefused(String sample, ArchRule rule, String expected) {
        JavaClasses bad = new ClassFileImporter().importPackages("samples." + sample);

        assertThatThrownBy(() -> rule.check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(expected);
    }
}

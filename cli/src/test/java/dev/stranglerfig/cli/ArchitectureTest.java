package dev.stranglerfig.cli;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main code of every module keeps the rules of the house. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.stranglerfig", "stranglerfig.templates");

    static Stream<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>(List.of(
                HouseRules.floors(),
                HouseRules.noPackageCycles(),
                HouseRules.enginesAreFoundNotImported(),
                HouseRules.enginesAreNamed("postgres", "Postgres"),
                HouseRules.enginesAreNamed("duckdb", "DuckDb"),
                HouseRules.publicTypesHoldNoChangingState(),
                HouseRules.noStaticState(),
                HouseRules.namesAreValues(),
                HouseRules.effectsOnlyInCli(),
                HouseRules.noGenericExceptions(),
                HouseRules.exceptionsCarryProblems(),
                HouseRules.names(),
                HouseRules.publicOnlyIfUsedElsewhere(),
                HouseRules.decisionsAreRecordedByThoseWhoDecide()));
        rules.addAll(HouseRules.walls());
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void mainCodeKeeps(ArchRule rule) {
        rule.check(MAIN);
    }
}

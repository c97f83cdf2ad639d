package dev.stranglerfig.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of the house that byte code can show. Each matches on the part of a package name after {@code stranglerfig}, so that the bad
 * samples below {@code samples} can break it.
 */
final class HouseRules {

    private static final List<String> FLOORS =
            List.of("config", "warehouse", "analyzer", "migrator", "reconciler", "reports", "cli");

    /** Third-party packages and the only rooms that may touch them. */
    private static final Map<String, Set<String>> WALLS = Map.of(
            "net.sf.jsqlparser..", Set.of("migrator.translate"),
            "org.apache.calcite..", Set.of("reconciler.gateway", "migrator.translate"),
            "org.jgrapht..", Set.of("analyzer.lineage", "analyzer.ranking"),
            "org.flywaydb..", Set.of("config.ledger", "migrator.publish"),
            "org.apache.commons.csv..", Set.of("reports.render", "analyzer.usage", "analyzer.jobs", "warehouse.store"),
            "java.sql..", Set.of("warehouse.", "config.ledger", "reconciler.gateway"),
            "javax.sql..", Set.of("warehouse.", "config.ledger", "reconciler.gateway", "migrator.publish"),
            "picocli..", Set.of("cli", "cli."));

    private static final List<String> BANNED_ENDINGS = List.of("Util", "Utils", "Helper", "Manager", "Impl");
    private static final List<String> BANNED_PACKAGES =
            List.of("util", "utils", "common", "core", "model", "dto", "impl", "internal", "helper");

    private HouseRules() {}

    static ArchRule floors() {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String floor : FLOORS) {
            layers = layers.layer(floor).definedBy("..stranglerfig." + floor + "..");
        }
        for (int i = 0; i < FLOORS.size() - 1; i++) {
            String[] above = FLOORS.subList(i + 1, FLOORS.size()).toArray(String[]::new);
            layers = layers.whereLayer(FLOORS.get(i)).mayOnlyBeAccessedByLayers(above);
        }
        return layers.whereLayer("cli").mayNotBeAccessedByAnyLayer();
    }

    static ArchRule noPackageCycles() {
        return slices().matching("..stranglerfig.(**)").should().beFreeOfCycles();
    }

    static List<ArchRule> walls() {
        List<ArchRule> rules = new ArrayList<>();
        WALLS.forEach((library, rooms) -> rules.add(noClasses()
                .that(outside(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " only in " + new TreeSet<>(rooms))
                .allowEmptyShould(true)));
        return rules;
    }

    static ArchRule enginesAreFoundNotImported() {
        return noClasses()
                .that(DescribedPredicate.not(resideInAPackage("..stranglerfig.warehouse.postgres.."))
                        .and(DescribedPredicate.not(resideInAPackage("..stranglerfig.warehouse.duckdb.."))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("..stranglerfig.warehouse.postgres..", "..stranglerfig.warehouse.duckdb.."))
                .as("engines are found by ServiceLoader, never imported");
    }

    static ArchRule enginesAreNamed(String engine, String prefix) {
        return classes()
                .that()
                .resideInAPackage("..stranglerfig.warehouse." + engine)
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveSimpleNameStartingWith(prefix)
                .allowEmptyShould(true);
    }

    static ArchRule publicTypesHoldNoChangingState() {
        return fields().that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(simpleNameEndingWith("Builder")))
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(simpleNameEndingWith("Cursor")))
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(simpleNameEndingWith("Parts")))
                .and(DescribedPredicate.not(filledByTheCommandLine()))
                .should()
                .beFinal()
                .as("fields of public types are final");
    }

    static ArchRule noStaticState() {
        return fields().that().areStatic().should().beFinal().as("static fields are final");
    }

    static ArchRule namesAreValues() {
        return classes()
                .that()
                .resideInAPackage("..stranglerfig.config.name..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums();
    }

    static ArchRule effectsOnlyInCli() {
        return noClasses()
                .that(outside(Set.of("cli", "cli.", "fixtures", "benchmarks")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethodWhere(systemClock())
                .as("standard streams, exit and the system clock only in cli");
    }

    static ArchRule noGenericExceptions() {
        return NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.as("no generic exceptions");
    }

    static ArchRule exceptionsCarryProblems() {
        return classes()
                .that()
                .areAssignableTo(Exception.class)
                .and()
                .resideInAPackage("..stranglerfig..")
                .should(HouseConditions.extendStranglerException());
    }

    static ArchRule names() {
        return noClasses()
                .should(HouseConditions.endWithOneOf(BANNED_ENDINGS))
                .orShould(HouseConditions.resideInOneOf(BANNED_PACKAGES))
                .as("no drawers: " + BANNED_ENDINGS + ", packages " + BANNED_PACKAGES);
    }

    static ArchRule publicOnlyIfUsedElsewhere() {
        return classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("stranglerfig.templates")
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotations()
                .should(HouseConditions.beUsedFromAnotherPackage())
                .as("public only if used from another package");
    }

    static ArchRule decisionsAreRecordedByThoseWhoDecide() {
        return noClasses()
                .that(outside(Set.of("config.ledger", "analyzer.ranking", "migrator.", "reconciler.")))
                .should()
                .callMethodWhere(HouseConditions.writesTheLedger())
                .as("the ledger is written only by those who decide or act");
    }

    /** A room ending in a dot stands for all packages below it. */
    private static DescribedPredicate<JavaClass> outside(Set<String> rooms) {
        return DescribedPredicate.describe("outside " + rooms, type -> {
            String name = type.getPackageName();
            int root = name.indexOf("stranglerfig");
            if (root < 0) {
                return false;
            }
            String room = name.substring(Math.min(name.length(), root + "stranglerfig.".length()));
            return rooms.stream()
                    .noneMatch(allowed ->
                            room.equals(allowed) || room.startsWith(allowed.endsWith(".") ? allowed : allowed + "."));
        });
    }

    private static DescribedPredicate<JavaField> filledByTheCommandLine() {
        return DescribedPredicate.describe(
                "filled by the command line",
                field -> !field.getModifiers().contains(JavaModifier.FINAL)
                        && field.getAnnotations().stream()
                                .anyMatch(annotation ->
                                        annotation.getRawType().getPackageName().startsWith("picocli")));
    }

    private static DescribedPredicate<JavaAccess<?>> systemClock() {
        return DescribedPredicate.describe(
                "a system clock",
                access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                        && access.getName().startsWith("system"));
    }
}

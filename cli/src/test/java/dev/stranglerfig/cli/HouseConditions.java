package dev.stranglerfig.cli;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions of the house rules that the rule language has no words for. */
final class HouseConditions {

    private HouseConditions() {}

    static ArchCondition<JavaClass> extendStranglerException() {
        return condition(
                "extend StranglerException",
                type -> type.getSimpleName().equals("StranglerException")
                        || type.getAllRawSuperclasses().stream()
                                .anyMatch(parent -> parent.getSimpleName().equals("StranglerException")));
    }

    static ArchCondition<JavaClass> endWithOneOf(List<String> endings) {
        return condition(
                "end with one of " + endings,
                type -> endings.stream().anyMatch(ending -> type.getSimpleName().endsWith(ending)));
    }

    static ArchCondition<JavaClass> resideInOneOf(List<String> packages) {
        return condition(
                "reside in one of " + packages,
                type -> Arrays.stream(type.getPackageName().split("\\.")).anyMatch(packages::contains));
    }

    /**
     * A type is used elsewhere when another package names it, or when it stands in the signature of a public type, so that callers hold it
     * without naming it. Entry points are started by a name and engines are found by the service loader; the canonical forms are the contract
     * that every engine's tests hold it to.
     */
    static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return condition(
                "be used from another package",
                type -> type.tryGetMethod("main", String[].class).isPresent()
                        || type.getPackageName().endsWith("warehouse.canonical")
                        || type.getAllRawInterfaces().stream()
                                .anyMatch(parent ->
                                        parent.getName().endsWith("warehouse.engine.Engine") && !type.isInterface())
                        || type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use ->
                                        !use.getOriginClass().getPackageName().equals(type.getPackageName()))
                        || standsInPublicSignature(type));
    }

    private static boolean standsInPublicSignature(JavaClass type) {
        Stream<JavaCodeUnit> units = Stream.concat(
                type.getMethodsWithParameterTypeOfSelf().stream().map(JavaCodeUnit.class::cast),
                Stream.concat(
                        type.getMethodsWithReturnTypeOfSelf().stream().map(JavaCodeUnit.class::cast),
                        type.getConstructorsWithParameterTypeOfSelf().stream().map(JavaCodeUnit.class::cast)));
        boolean raw = units.anyMatch(unit -> isOffered(unit, type));
        return raw
                || type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .filter(origin -> !origin.equals(type))
                        .flatMap(origin -> origin.getCodeUnits().stream())
                        .filter(unit -> isOffered(unit, type))
                        .anyMatch(unit -> Stream.concat(
                                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                                        unit.getParameterTypes().stream()
                                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()))
                                .anyMatch(type::equals));
    }

    private static boolean isOffered(JavaCodeUnit unit, JavaClass type) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !unit.getOwner().equals(type)
                && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    static DescribedPredicate<JavaAccess<?>> writesTheLedger() {
        return DescribedPredicate.describe(
                "Ledger.append, begin or finish",
                access -> access.getTargetOwner().getSimpleName().equals("Ledger")
                        && Set.of("append", "begin", "finish").contains(access.getName()));
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = holds.test(type);
                String verb = satisfied ? " does " : " does not ";
                events.add(new SimpleConditionEvent(type, satisfied, type.getName() + verb + description));
            }
        };
    }
}

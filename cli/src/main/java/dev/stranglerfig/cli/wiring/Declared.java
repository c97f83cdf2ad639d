package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.problem.Suggestion;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.config.workspace.Target;
import dev.stranglerfig.config.workspace.Workspace;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Looks up what a workspace declares; a name it does not know is told with the nearest one it knows. */
public record Declared(Workspace workspace) {

    public Consumer consumer(ConsumerName name) {
        return workspace
                .consumer(name)
                .orElseThrow(unknown("consumer", name.value(), names(workspace.consumers(), Consumer::name)));
    }

    public ProductSettings product(ProductName name) {
        return workspace
                .product(name)
                .orElseThrow(unknown("product", name.value(), names(workspace.products(), ProductSettings::name)));
    }

    Domain domain(DomainName name) {
        return workspace
                .domain(name)
                .orElseThrow(unknown("domain", name.value(), names(workspace.domains(), Domain::name)));
    }

    Target target(TargetName name) {
        return workspace
                .target(name)
                .orElseThrow(unknown("target", name.value(), names(workspace.targets(), Target::name)));
    }

    private static <T> List<String> names(List<T> declared, Function<T, Object> name) {
        return declared.stream().map(name).map(Object::toString).toList();
    }

    private static Supplier<StranglerException> unknown(String what, String name, List<String> known) {
        return () -> new StranglerException(Problem.of(
                WiringProblem.NOT_DECLARED,
                "Cannot find " + what + " '" + name + "': strangler.yaml declares none of that name",
                Suggestion.nextStep(name, known)));
    }
}

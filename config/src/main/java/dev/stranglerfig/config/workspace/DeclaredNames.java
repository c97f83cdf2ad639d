package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.problem.Suggestion;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.util.List;

/** Whatever refers to another entry by its name refers to one that is declared. */
final class DeclaredNames implements WorkspaceRule {

    private record Reference(String section, String key, String declaredIn, String declaredAs) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference("consumers", "team", "stakeholders", "team"),
            new Reference("products", "domain", "domains", "name"),
            new Reference("products", "target", "targets", "name"));

    @Override
    public void check(YamlMap settings, Problems problems) {
        for (Reference reference : REFERENCES) {
            List<String> declared = declared(settings, reference);
            for (Item item : Item.of(settings, reference.section())) {
                item.settings()
                        .text(reference.key())
                        .filter(name -> !declared.contains(name.text()))
                        .ifPresent(name -> problems.add(dangling(item, reference, name, declared)));
            }
        }
    }

    private static List<String> declared(YamlMap settings, Reference reference) {
        return settings.maps(reference.declaredIn()).stream()
                .flatMap(entry -> entry.text(reference.declaredAs()).stream())
                .map(YamlScalar::text)
                .toList();
    }

    private static Problem dangling(Item item, Reference reference, YamlScalar name, List<String> declared) {
        return Problem.of(
                        WorkspaceProblem.UNKNOWN_NAME,
                        "Invalid " + item.path() + "." + reference.key() + ": " + name.shown()
                                + " is not declared under " + reference.declaredIn(),
                        nextStep(reference, name, declared))
                .at(name.location());
    }

    private static String nextStep(Reference reference, YamlScalar name, List<String> declared) {
        if (declared.isEmpty()) {
            return "Declare it under " + reference.declaredIn() + ".";
        }
        return Suggestion.nextStep(name.text(), declared) + " Or declare it under " + reference.declaredIn() + ".";
    }
}

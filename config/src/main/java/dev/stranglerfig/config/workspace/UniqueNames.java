package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two entries of a list have the same name, and no two targets share a folder. */
final class UniqueNames implements WorkspaceRule {

    private record Identity(String section, String key) {}

    private static final List<Identity> IDENTITIES = List.of(
            new Identity("domains", "name"),
            new Identity("stakeholders", "team"),
            new Identity("consumers", "name"),
            new Identity("targets", "name"),
            new Identity("targets", "folder"),
            new Identity("products", "name"));

    @Override
    public void check(YamlMap settings, Problems problems) {
        for (Identity identity : IDENTITIES) {
            Map<String, Location> first = new HashMap<>();
            for (Item item : Item.of(settings, identity.section())) {
                item.settings().text(identity.key()).ifPresent(name -> {
                    Location earlier = first.putIfAbsent(name.text(), name.location());
                    if (earlier != null) {
                        problems.add(duplicate(item.path() + "." + identity.key(), name, earlier));
                    }
                });
            }
        }
    }

    private static Problem duplicate(String path, YamlScalar name, Location earlier) {
        return Problem.of(
                        WorkspaceProblem.DUPLICATE_NAME,
                        "Invalid " + path + ": " + name.shown() + " is taken already, in line " + earlier.line(),
                        "Choose another, or remove one of the two entries.")
                .at(name.location());
    }
}

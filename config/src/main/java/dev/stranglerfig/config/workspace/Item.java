package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.yaml.YamlList;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the settings and the path by which messages call it, for instance {@code products[1]}.
 */
record Item(String path, YamlMap settings) {

    /** The maps of a list, with their indexes in it. */
    static List<Item> of(YamlMap settings, String section) {
        List<Item> items = new ArrayList<>();
        YamlList list = settings.list(section).orElse(new YamlList(settings.location(), List.of()));
        for (int index = 0; index < list.items().size(); index++) {
            if (list.items().get(index) instanceof YamlMap map) {
                items.add(new Item(section + "[" + index + "]", map));
            }
        }
        return items;
    }

    /** The one map under that key; none when it is absent. */
    static List<Item> single(YamlMap settings, String section) {
        return settings.map(section).map(map -> new Item(section, map)).stream().toList();
    }

    Problem invalid(String key, YamlScalar value, String explanation, String nextStep) {
        return Problem.of(
                        WorkspaceProblem.INVALID_VALUE,
                        "Invalid " + path + "." + key + ": " + value.shown() + " " + explanation,
                        nextStep)
                .at(value.location());
    }
}

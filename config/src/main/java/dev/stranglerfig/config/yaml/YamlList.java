package dev.stranglerfig.config.yaml;

import dev.stranglerfig.config.problem.Location;
import java.util.List;

/** A list of values. */
public record YamlList(Location location, List<YamlValue> items) implements YamlValue {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.list(this);
    }
}

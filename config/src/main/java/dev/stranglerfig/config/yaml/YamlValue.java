package dev.stranglerfig.config.yaml;

import dev.stranglerfig.config.problem.Location;

/** A value of a YAML file and where it begins. */
public sealed interface YamlValue permits YamlMap, YamlList, YamlScalar {

    /** What is done with each kind; a new kind is a compile error wherever it is not handled. */
    interface Cases<R> {
        R map(YamlMap value);

        R list(YamlList value);

        R scalar(YamlScalar value);
    }

    <R> R fold(Cases<R> cases);

    Location location();
}

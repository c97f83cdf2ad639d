package dev.stranglerfig.config.yaml;

import dev.stranglerfig.config.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Keys and values in the order they are written. The typed accessors answer "nothing" both for a key that is absent and for a value of another
 * type, so that a file with faults can still be searched for more of them.
 */
public record YamlMap(Location location, Map<String, Entry> entries) implements YamlValue {

    /**
     * A value under a key.
     *
     * @param key where the key begins
     */
    public record Entry(Location key, YamlValue value) {}

    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.map(this);
    }

    /** The value under that key, of whatever type. */
    public Optional<YamlValue> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    public Optional<YamlMap> map(String key) {
        return typed(key, YamlMap.class);
    }

    public Optional<YamlList> list(String key) {
        return typed(key, YamlList.class);
    }

    /** The text under that key; empty when the value is a number or any other type. */
    public Optional<YamlScalar> text(String key) {
        return typed(key, YamlScalar.class).filter(scalar -> scalar.kind() == YamlScalar.Kind.TEXT);
    }

    /** The whole number under that key, when it is one and fits. */
    public OptionalInt integer(String key) {
        return typed(key, YamlScalar.class).filter(scalar -> scalar.kind() == YamlScalar.Kind.INTEGER).stream()
                .mapToLong(scalar -> Long.parseLong(scalar.text()))
                .filter(number -> number == (int) number)
                .mapToInt(number -> (int) number)
                .findFirst();
    }

    /** The items under that key that are maps. */
    public List<YamlMap> maps(String key) {
        return items(key, YamlMap.class).toList();
    }

    /** The items under that key that are texts. */
    public List<YamlScalar> texts(String key) {
        return items(key, YamlScalar.class)
                .filter(scalar -> scalar.kind() == YamlScalar.Kind.TEXT)
                .toList();
    }

    private <T> Optional<T> typed(String key, Class<T> type) {
        return value(key).filter(type::isInstance).map(type::cast);
    }

    private <T> Stream<T> items(String key, Class<T> type) {
        return list(key).stream()
                .flatMap(list -> list.items().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}

package dev.stranglerfig.config.yaml;

/** The way to a value as messages show it, for instance {@code products[1].owner}. */
record YamlPath(String text) {

    static final YamlPath ROOT = new YamlPath("");

    /** One step further: an {@code Integer} goes to an item of a list, a {@code String} to a key of a map. */
    YamlPath then(Object element) {
        if (element instanceof Integer index) {
            return new YamlPath(text + "[" + index + "]");
        }
        if (text.isEmpty()) {
            return new YamlPath(element.toString());
        }
        return new YamlPath(text + "." + element);
    }

    /** The value that one step leads to; the value itself when there is no such step. */
    static YamlValue step(YamlValue from, Object element) {
        if (from instanceof YamlList list && element instanceof Integer index) {
            return list.items().get(index);
        }
        if (from instanceof YamlMap map) {
            return map.value(element.toString()).orElse(from);
        }
        return from;
    }
}

package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines below one section of the written settings, or of one item of its list. */
final class SettingsText {

    private static final int LONGEST_LINE = 100;

    private final List<String> lines = new ArrayList<>();

    SettingsText put(String key, String text) {
        lines.add(key + ": " + YamlText.of(text));
        return this;
    }

    SettingsText put(String key, int number) {
        lines.add(key + ": " + number);
        return this;
    }

    SettingsText put(String key, Optional<String> text) {
        text.ifPresent(present -> put(key, present));
        return this;
    }

    /** An empty list is what is assumed when the key is absent, so it is left out. */
    SettingsText put(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        String onOneLine = key + ": " + YamlText.of(texts);
        if (onOneLine.length() <= LONGEST_LINE) {
            lines.add(onOneLine);
            return this;
        }
        lines.add(key + ":");
        texts.forEach(text -> lines.add("  - " + YamlText.of(text)));
        return this;
    }

    SettingsText put(String key, SettingsText below) {
        lines.add(key + ":");
        below.lines.forEach(line -> lines.add("  " + line));
        return this;
    }

    List<String> asMap() {
        return lines.stream().map(line -> "  " + line).toList();
    }

    List<String> asItem() {
        List<String> item = new ArrayList<>();
        for (String line : lines) {
            item.add((item.isEmpty() ? "  - " : "    ") + line);
        }
        return item;
    }
}

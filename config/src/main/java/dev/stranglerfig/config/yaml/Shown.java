package dev.stranglerfig.config.yaml;

/** A value as a message shows it: short, texts in quotes. */
final class Shown implements YamlValue.Cases<String> {

    private static final int LONGEST = 60;

    @Override
    public String map(YamlMap value) {
        if (value.entries().isEmpty()) {
            return "a map without keys";
        }
        return "a map with the key '" + cut(value.entries().keySet().iterator().next()) + "'";
    }

    @Override
    public String list(YamlList value) {
        if (value.items().isEmpty()) {
            return "an empty list";
        }
        return "a list";
    }

    @Override
    public String scalar(YamlScalar value) {
        return value.shown();
    }

    static String cut(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}", "?");
        if (oneLine.length() <= LONGEST) {
            return oneLine;
        }
        return oneLine.substring(0, LONGEST) + "...";
    }
}

package dev.stranglerfig.analyzer.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference of Dataform: <code>${ref("orders")}</code>, <code>${ref("sales", "orders")}</code>,
 * <code>${ref({schema: "sales", name: "orders"})}</code>.
 *
 * @param name of the table, its parts divided by dots
 * @param end the offset after it
 */
record DataformReference(String name, int end) {

    static final String OPENING = "${ref(";

    private static final int LONGEST = 400;
    private static final Pattern PART = Pattern.compile("(?:(\\w+)\\s*:\\s*)?[\"'`]([\\w.-]+)[\"'`]");

    static Optional<DataformReference> at(String text, int position) {
        if (!text.startsWith(OPENING, position)) {
            return Optional.empty();
        }
        String near = text.substring(position, Math.min(text.length(), position + LONGEST));
        int close = near.indexOf(")}");
        if (close < 0) {
            return Optional.empty();
        }
        String name = name(near.substring(OPENING.length(), close));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataformReference(name, position + close + 2));
    }

    private static String name(String arguments) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(arguments);
        while (part.find()) {
            boolean last = part.group(1) == null || part.group(1).equals("name");
            parts.add(last ? parts.size() : 0, part.group(2));
        }
        return String.join(".", parts);
    }
}

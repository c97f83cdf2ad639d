package dev.stranglerfig.analyzer.script;

import java.util.Map;

/** Finds placeholders whose value is known, in all the ways to write them: <code>${a}</code>, {@code &a.}, {@code $(a)}, {@code :a}, {@code %(a)s}, {@code {a}}. */
final class KnownPlaceholder {

    private final String text;
    private final Map<String, String> values;
    private final boolean atSigns;
    private String value = "";

    KnownPlaceholder(String text, Map<String, String> values, boolean atSigns) {
        this.text = text;
        this.values = values;
        this.atSigns = atSigns;
    }

    static boolean mayOpen(char character) {
        return switch (character) {
            case '$', '&', ':', '@', '%', '{', '#', '<' -> true;
            default -> false;
        };
    }

    /** What is filled in for the placeholder that {@link #end} found. */
    String value() {
        return value;
    }

    /** The offset after a placeholder with a known value, or the position itself. */
    int end(int position) {
        return switch (text.charAt(position)) {
            case '$' -> dollar(position);
            case '&' -> ampersand(position);
            case ':' -> alone(position);
            case '@' -> atSigns ? alone(position) : position;
            case '%' -> enclosed(position, "%(", ")s");
            case '{' -> enclosed(position, "{", "}");
            case '#' -> enclosed(position, "#{", "}");
            case '<' -> enclosed(position, "<", ">");
            default -> position;
        };
    }

    private int dollar(int position) {
        if (text.startsWith("${", position)) {
            return enclosed(position, "${", "}");
        }
        if (text.startsWith("$(", position)) {
            return enclosed(position, "$(", ")");
        }
        return bare(position, position + 1);
    }

    private int ampersand(int position) {
        int name = text.startsWith("&&", position) ? position + 2 : position + 1;
        int end = bare(position, name);
        if (end > position && end < text.length() && text.charAt(end) == '.') {
            return end + 1;
        }
        return end;
    }

    /** Not after another colon or a name, where it is a cast or a path. */
    private int alone(int position) {
        boolean touches = position > 0
                && (text.charAt(position - 1) == text.charAt(position) || isNamePart(text.charAt(position - 1)));
        return touches ? position : bare(position, position + 1);
    }

    private int bare(int position, int name) {
        int end = nameEnd(name);
        return known(text.substring(name, end)) ? end : position;
    }

    private int enclosed(int position, String open, String close) {
        if (!text.startsWith(open, position)) {
            return position;
        }
        int name = position + open.length();
        int end = nameEnd(name);
        int space = end;
        if (end < text.length() && text.charAt(end) == ':') {
            name = end + 1;
            end = nameEnd(name);
        }
        if (!text.startsWith(close, end)) {
            return position;
        }
        boolean found = known(text.substring(name, end))
                || (space < end && known(text.substring(position + open.length(), end)));
        return found ? end + close.length() : position;
    }

    private boolean known(String name) {
        String found = values.get(name);
        if (found == null) {
            return false;
        }
        value = found;
        return true;
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }
}

package dev.stranglerfig.warehouse.store;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The key of an object: parts divided by {@code /}, for instance {@code v1/_log/42.json}. It cannot lead out of its store: no part is empty or
 * begins with a dot, and none holds anything but letters, digits and {@code . _ = -}.
 */
public record ObjectKey(String value) implements Comparable<ObjectKey> {

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_=-][A-Za-z0-9._=-]*");
    private static final int MAXIMUM_LENGTH = 900;
    private static final int MAXIMUM_PART_LENGTH = 200;

    /** @throws IllegalArgumentException when the value breaks the form above or is longer than 900 characters */
    public ObjectKey {
        if (value.length() > MAXIMUM_LENGTH
                || !List.of(value.split("/", -1)).stream().allMatch(ObjectKey::isPart)) {
            throw new IllegalArgumentException(
                    "Invalid object key: '" + value
                            + "' (parts of letters, digits, dots, underscores, hyphens, equals signs, divided by '/', none of them beginning with a dot)");
        }
    }

    /** The key {@code this/part}; the part may hold several. */
    public ObjectKey resolve(String part) {
        return new ObjectKey(value + "/" + part);
    }

    @Override
    public int compareTo(ObjectKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isPart(String part) {
        return PART.matcher(part).matches() && part.length() <= MAXIMUM_PART_LENGTH;
    }
}

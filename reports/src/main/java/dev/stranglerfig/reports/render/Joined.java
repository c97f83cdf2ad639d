package dev.stranglerfig.reports.render;

import java.util.Collection;
import java.util.stream.Collectors;

/** Several values in one field of a CSV file. */
final class Joined {

    private static final String SEPARATOR = "; ";

    private Joined() {}

    static String of(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }
}

package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.ForeignText;
import dev.stranglerfig.analyzer.script.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers a text from literals and remembers where each character stands. */
final class ForeignTextParts {

    /** A hole that nothing describes. */
    private static final int UNDESCRIBED = 999_999;

    private final StringBuilder code = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    void add(char character, int at) {
        code.append(character);
        offsets.add(at);
    }

    /** Something that is known only at run time. */
    void hole(int at) {
        for (char character : Hole.of(UNDESCRIBED).toCharArray()) {
            add(character, at);
        }
    }

    /** The text; none when nothing was gathered. */
    Optional<ForeignText> text() {
        if (offsets.isEmpty()) {
            return Optional.empty();
        }
        int last = offsets.get(offsets.size() - 1);
        offsets.add(last + 1);
        return Optional.of(new ForeignText(
                code.toString(), offsets.stream().mapToInt(Integer::intValue).toArray()));
    }
}

package dev.stranglerfig.config.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes single values and short lists so that {@link YamlReader}, and any other reader of YAML 1.1 or 1.2, reads the same back. */
public final class YamlText {

    /** Words and paths that mean nothing else, neither in a block nor between brackets. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_/][\\p{L}0-9_./@+-]*( [\\p{L}0-9_./@+-]+)*");

    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("[a-z]+(:[a-z]+)*:[A-Za-z0-9_./@+-][A-Za-z0-9_./@:?&=+-]*");

    /** What readers of YAML 1.1 take for a boolean. */
    private static final Set<String> TRUTH_WORDS = Set.of("y", "n", "yes", "no", "on", "off");

    private YamlText() {}

    /** A text, in double quotes where it needs them. */
    public static String of(String text) {
        if (PLAIN_ADDRESS.matcher(text).matches() && !text.endsWith(":")) {
            return text;
        }
        return ofItem(text);
    }

    /** A list on one line, for instance {@code [core.subscription, "core.invoice*"]}. */
    public static String of(List<String> texts) {
        return texts.stream().map(YamlText::ofItem).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String ofItem(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.codePoints().mapToObj(YamlText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && YamlScalar.Kind.ofPlain(text) == YamlScalar.Kind.TEXT
                && !TRUTH_WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String escaped(int character) {
        if (character == '"' || character == '\\') {
            return "\\" + Character.toString(character);
        }
        if (character == '\n') {
            return "\\n";
        }
        if (isPrintable(character)) {
            return Character.toString(character);
        }
        return String.format(Locale.ROOT, "\\U%08X", character);
    }

    /** What every reader takes as it is; line ends of any kind, byte order marks and odd spaces are better escaped. */
    private static boolean isPrintable(int character) {
        return (character >= 0x20 && character < 0x7F) || Character.isLetterOrDigit(character);
    }
}

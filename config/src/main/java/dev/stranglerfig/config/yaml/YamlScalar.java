package dev.stranglerfig.config.yaml;

import dev.stranglerfig.config.problem.Location;
import java.util.regex.Pattern;

/**
 * A single value. Its kind follows the core schema of YAML 1.2: {@code no}, {@code on} and {@code 1:30} are texts, not booleans and numbers as in
 * YAML 1.1.
 *
 * @param text as written, without quotes
 */
public record YamlScalar(Location location, Kind kind, String text) implements YamlValue {

    /** What a plain word stands for; whatever is quoted is a text. */
    public enum Kind {
        NOTHING(Pattern.compile("|~|null|Null|NULL")),
        BOOLEAN(Pattern.compile("true|True|TRUE|false|False|FALSE")),
        INTEGER(Pattern.compile("[-+]?[0-9]{1,18}")),
        DECIMAL(Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")),
        TEXT(Pattern.compile("(?s).*"));

        private final Pattern form;

        Kind(Pattern form) {
            this.form = form;
        }

        static Kind ofPlain(String text) {
            for (Kind kind : values()) {
                if (kind.form.matcher(text).matches()) {
                    return kind;
                }
            }
            return TEXT;
        }
    }

    /** The value as a message shows it: on one line, cut when it is long, texts in quotes. */
    public String shown() {
        return switch (kind) {
            case NOTHING -> "nothing";
            case TEXT -> "'" + Shown.cut(text) + "'";
            case BOOLEAN, INTEGER, DECIMAL -> text;
        };
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.scalar(this);
    }
}

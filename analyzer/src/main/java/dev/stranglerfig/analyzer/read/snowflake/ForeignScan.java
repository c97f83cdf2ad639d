package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.ForeignText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads literals of JavaScript, Python, Java and Scala, also joined by {@code +} and held by a variable. */
final class ForeignScan {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern OPERAND = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]*(\\([^()]*\\)|\\[[^\\[\\]]*])*");
    private static final Pattern TEMPLATE_PLACE = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern FORMAT_PLACE = Pattern.compile("\\{[^{}]*}");
    private static final int LONGEST_PREFIX = 2;

    private final String code;
    private int position;

    ForeignScan(String code) {
        this.code = code;
    }

    /** The texts that the expression at the offset may have; none when it is not made of literals. */
    List<ForeignText> textsAt(int offset) {
        Matcher name = NAME.matcher(code).region(offset, code.length());
        if (name.lookingAt() && !isQuote(name.end())) {
            return assigned(name.group(), offset);
        }
        return joinedAt(offset).stream().toList();
    }

    /** What the variable was set to before; nothing when a value of it is not made of literals, or is added to. */
    private List<ForeignText> assigned(String name, int before) {
        Pattern assignment =
                Pattern.compile("(?<![\\w.$])" + Pattern.quote(name) + "\\s*(?::\\s*\\w+\\s*)?(\\+?)=(?!=)\\s*");
        Matcher found = assignment.matcher(code).region(0, before);
        List<ForeignText> texts = new ArrayList<>();
        while (found.find()) {
            Optional<ForeignText> value = joinedAt(found.end());
            if (value.isEmpty() || !found.group(1).isEmpty()) {
                return List.of();
            }
            texts.add(value.get());
        }
        return texts;
    }

    /** Literals joined by plus signs; whatever else is joined to them becomes a hole. */
    private Optional<ForeignText> joinedAt(int offset) {
        position = offset;
        ForeignTextParts parts = new ForeignTextParts();
        boolean goesOn = literal(parts);
        while (goesOn) {
            blanks();
            goesOn = position < code.length() && code.charAt(position) == '+';
            if (goesOn) {
                position++;
                blanks();
                goesOn = literal(parts) || operand(parts);
            }
        }
        return parts.text();
    }

    private boolean literal(ForeignTextParts parts) {
        int quote = position;
        while (quote < position + LONGEST_PREFIX && quote < code.length() && Character.isLetter(code.charAt(quote))) {
            quote++;
        }
        if (!isQuote(quote)) {
            return false;
        }
        String prefix = code.substring(position, quote).toLowerCase(Locale.ROOT);
        String mark = code.substring(quote, quote + 1);
        String close = code.startsWith(mark.repeat(3), quote) ? mark.repeat(3) : mark;
        int start = quote + close.length();
        int end = end(start, close);
        if (end < 0) {
            return false;
        }
        content(start, end, place(mark, prefix), parts);
        position = end + close.length();
        return true;
    }

    /** What stands for values inside a literal of this kind; null when nothing does. */
    private static @Nullable Pattern place(String mark, String prefix) {
        if (mark.equals("`")) {
            return TEMPLATE_PLACE;
        }
        if (prefix.contains("f")) {
            return FORMAT_PLACE;
        }
        return null;
    }

    private void content(int start, int end, @Nullable Pattern place, ForeignTextParts parts) {
        int at = start;
        while (at < end) {
            Matcher hole = place == null ? null : place.matcher(code).region(at, end);
            if (hole != null && hole.lookingAt()) {
                parts.hole(at);
                at = hole.end();
                continue;
            }
            boolean escaped = code.charAt(at) == '\\' && at + 1 < end;
            parts.add(escaped ? unescaped(code.charAt(at + 1)) : code.charAt(at), at);
            at += escaped ? 2 : 1;
        }
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 'n', 'r', '\n' -> '\n';
            case 't' -> '\t';
            default -> letter;
        };
    }

    private boolean operand(ForeignTextParts parts) {
        Matcher operand = OPERAND.matcher(code).region(position, code.length());
        if (!operand.lookingAt()) {
            return false;
        }
        parts.hole(position);
        position = operand.end();
        return true;
    }

    private int end(int start, String close) {
        int at = start;
        while (at < code.length() && !code.startsWith(close, at)) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= code.length()) {
            return -1;
        }
        return at;
    }

    private boolean isQuote(int at) {
        return at < code.length() && "\"'`".indexOf(code.charAt(at)) >= 0;
    }

    private void blanks() {
        while (position < code.length() && Character.isWhitespace(code.charAt(position))) {
            position++;
        }
    }
}

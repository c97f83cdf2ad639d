package dev.stranglerfig.analyzer.script;

import java.util.Locale;
import java.util.Set;

/**
 * Joins the branches of a condition so that they are SQL together: two queries by UNION ALL, two sources by a comma, two operands by an operator.
 * Where nothing joins them, the later branch is left out and said.
 */
final class Alternatives {

    private static final Set<String> STATEMENTS = Set.of(
            "INSERT", "CREATE", "DELETE", "UPDATE", "MERGE", "TRUNCATE", "DROP", "ALTER", "REPLACE", "CALL", "EXEC");
    private static final Set<String> REPEATABLE = Set.of(
            "AND",
            "OR",
            "JOIN",
            "LEFT",
            "RIGHT",
            "INNER",
            "FULL",
            "CROSS",
            "UNION",
            "EXCEPT",
            "INTERSECT",
            "MINUS",
            "WHEN",
            "ELSE",
            "LATERAL",
            "OUTER",
            "APPLY");
    private static final Set<String> ONCE = Set.of(
            "GROUP", "ORDER", "HAVING", "LIMIT", "QUALIFY", "ON", "SET", "USING", "WITH", "PARTITION", "CLUSTER", "AS");
    private static final Set<String> NAME_PLACES =
            Set.of("INTO", "TABLE", "UPDATE", "VIEW", "AS", "SCHEMA", "DATABASE", "USE");
    private static final int LONGEST_WORD = 32;
    private static final int MOST_BLANKS = 400;
    private static final int MOST_LOOKED_AT = 20_000;

    private final String text;
    private final FilledText.Builder out;

    Alternatives(String text, FilledText.Builder out) {
        this.text = text;
        this.out = out;
    }

    /**
     * Puts out what stands between two branches; gives the offset from which the later branch goes on.
     *
     * @param before how much was put out before the condition
     * @param branch how much was put out before the earlier branch
     * @param start where the later branch begins in the text
     * @param end where it ends
     */
    int join(int before, int branch, int start, int end) {
        StringBuilder written = out.text();
        int first = skipLayout(written, branch, written.length());
        int second = skipLayout(text, start, end);
        if (first >= written.length() || second >= end) {
            return start;
        }
        String later = word(text, second, end);
        if (later.equals("SELECT") && holdsQuery(written, first)) {
            return put(" UNION ALL ", start);
        }
        char last = lastCharacter(written, first);
        if (last == ',' || last == ';' || written.charAt(first) == ',' || text.charAt(second) == ',') {
            return start;
        }
        String earlier = word(written, first, written.length());
        if (REPEATABLE.contains(later)) {
            return start;
        }
        return joined(new Branches(earlier, later, wordBefore(written, before)), start, second, end);
    }

    private record Branches(String earlier, String later, String before) {

        boolean bothAre(String word) {
            return earlier.equals(word) && later.equals(word);
        }
    }

    private int joined(Branches branches, int start, int second, int end) {
        if (STATEMENTS.contains(branches.later())) {
            return put(";", start);
        }
        if (branches.bothAre("FROM")) {
            out.put(",", start);
            return second + "FROM".length();
        }
        if (branches.bothAre("WHERE")) {
            out.put(" AND ", start);
            return second + "WHERE".length();
        }
        if (ONCE.contains(branches.later()) || NAME_PLACES.contains(branches.before())) {
            out.leaveOut(start, end, Passage.Kind.BRANCH);
            return end;
        }
        return put(between(branches.before()), start);
    }

    private static String between(String before) {
        return switch (before) {
            case "FROM" -> ", ";
            case "JOIN" -> " CROSS JOIN ";
            default -> " || ";
        };
    }

    private int put(String joiner, int start) {
        out.put(joiner, start);
        return start;
    }

    /** The first position that is neither blank nor a comment. */
    private static int skipLayout(CharSequence characters, int start, int end) {
        int position = start;
        while (position < end) {
            if (Layout.isBlank(characters.charAt(position))) {
                position++;
            } else if (isAt("--", characters, position)) {
                position = after("\n", characters, position, end);
            } else if (isAt("/*", characters, position)) {
                position = after("*/", characters, position, end);
            } else {
                return position;
            }
        }
        return end;
    }

    private static boolean isAt(String mark, CharSequence characters, int position) {
        return position + 1 < characters.length()
                && characters.charAt(position) == mark.charAt(0)
                && (mark.length() == 1 || characters.charAt(position + 1) == mark.charAt(1));
    }

    private static int after(String mark, CharSequence characters, int start, int end) {
        for (int position = start; position < end; position++) {
            if (isAt(mark, characters, position)) {
                return position + mark.length();
            }
        }
        return end;
    }

    /** Whether a query stands in what was put out from that position on. */
    private static boolean holdsQuery(StringBuilder written, int from) {
        int limit = Math.min(written.length(), from + MOST_LOOKED_AT);
        for (int position = from; position < limit; position++) {
            boolean opens = position == from || !isLetter(written.charAt(position - 1));
            if (opens && word(written, position, limit).equals("SELECT")) {
                return true;
            }
        }
        return false;
    }

    private static char lastCharacter(CharSequence characters, int from) {
        int last = characters.length() - 1;
        while (last > from && characters.charAt(last) != '}' && Layout.isBlank(characters.charAt(last))) {
            last--;
        }
        return beforeTag(characters, last, from);
    }

    /** The character before the tag that ends a branch, which is put out already. */
    private static char beforeTag(CharSequence characters, int last, int from) {
        int position = last;
        if (position > from && characters.charAt(position) == '}' && characters.charAt(position - 1) == '%') {
            while (position > from && !(characters.charAt(position) == '{' && characters.charAt(position + 1) == '%')) {
                position--;
            }
            position--;
            while (position > from && Layout.isBlank(characters.charAt(position))) {
                position--;
            }
        }
        return characters.charAt(Math.max(position, from));
    }

    private static String wordBefore(CharSequence characters, int end) {
        int last = end;
        while (last > 0 && end - last < MOST_BLANKS && Layout.isBlank(characters.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST_WORD && isLetter(characters.charAt(first - 1))) {
            first--;
        }
        return characters.subSequence(first, last).toString().toUpperCase(Locale.ROOT);
    }

    private static String word(CharSequence characters, int start, int end) {
        int last = start;
        while (last < end && last - start < LONGEST_WORD && isLetter(characters.charAt(last))) {
            last++;
        }
        return characters.subSequence(start, last).toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}

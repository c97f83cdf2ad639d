package dev.stranglerfig.analyzer.script;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the SQL that a shell script hands to a client: here-documents ({@code bteq <<EOF}) and statements in quotes ({@code hive -e "..."}). What
 * the script assigns to its variables is learned on the way.
 */
final class ShellScript {

    private static final String CLIENTS =
            "bteq|sqlplus|snowsql|snow|psql|vsql|nzsql|mysql|mariadb|hive|beeline|impala-shell|spark-sql|sqlcmd|isql|tsql|bq"
                    + "|clickhouse-client|clickhouse|duckdb|sqlite3|fastload|mload|multiload|tdload|tbuild|trino|presto|db2";
    private static final Pattern CLIENT = Pattern.compile("(?:^|[\\s/;|&(`=])(?:" + CLIENTS + ")(?=\\s|$)");
    private static final Pattern HERE = Pattern.compile("<<(-?)\\s*(['\"\\\\]?)([A-Za-z_!][A-Za-z0-9_!]*)");
    private static final Pattern QUOTED_STATEMENT =
            Pattern.compile("\\s(?:-e|-c|-q|-Q|-f?query|--command|--execute|--query)[\\s=]+([\"'])");
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "\\s*(?:export\\s+|typeset\\s+|readonly\\s+)?([A-Za-z_][A-Za-z0-9_]*)=(?:\"([^\"$`]*)\"|'([^']*)'|([^\\s\"'$`;|&()]*))\\s*");
    private static final int LONGEST_LINE = 4000;

    private final String text;
    private final FilledText.Builder out;
    private final Map<String, String> values;
    private int hidden;
    private boolean found;

    private ShellScript(String text, Map<String, String> values) {
        this.text = text;
        this.out = new FilledText.Builder(text);
        this.values = values;
    }

    /** The SQL of a shell script; any other text as it is. */
    static FilledText sql(String text, Map<String, String> values) {
        if (!isShell(text)) {
            return FilledText.unchanged(text);
        }
        ShellScript script = new ShellScript(text, values);
        script.read();
        if (!script.found && !text.startsWith("#!")) {
            return FilledText.unchanged(text);
        }
        return script.out.build();
    }

    private static boolean isShell(String text) {
        if (text.startsWith("#!")) {
            return text.substring(0, lineEnd(text, 0)).contains("sh");
        }
        int here = text.indexOf("<<");
        while (here >= 0) {
            int start = text.lastIndexOf('\n', here) + 1;
            boolean client = here - start < LONGEST_LINE
                    && CLIENT.matcher(text.substring(start, here)).find()
                    && HERE.matcher(text.substring(here, lineEnd(text, here))).lookingAt();
            if (client) {
                return true;
            }
            here = text.indexOf("<<", lineEnd(text, here));
        }
        return false;
    }

    private void read() {
        int position = 0;
        while (position < text.length()) {
            position = line(position, lineEnd(text, position));
        }
        out.leaveOut(hidden, text.length(), Passage.Kind.SHELL);
    }

    /** Reads the line and the SQL that it opens; gives the offset after them. */
    private int line(int start, int end) {
        int next = Math.min(text.length(), end + 1);
        String line = text.substring(start, Math.min(end, start + LONGEST_LINE));
        Matcher assignment = ASSIGNMENT.matcher(line);
        if (assignment.matches()) {
            assign(assignment);
            return next;
        }
        Matcher client = CLIENT.matcher(line);
        if (line.stripLeading().startsWith("#") || !client.find()) {
            return next;
        }
        Matcher here = HERE.matcher(line);
        if (here.find(client.start())) {
            return document(next, here);
        }
        Matcher statement = QUOTED_STATEMENT.matcher(line);
        if (statement.find(client.start())) {
            return quoted(start + statement.end(), statement.group(1).charAt(0));
        }
        return next;
    }

    private void assign(Matcher assignment) {
        for (int group = 2; group <= 4; group++) {
            if (assignment.group(group) != null) {
                values.putIfAbsent(assignment.group(1), assignment.group(group));
            }
        }
    }

    private int document(int start, Matcher here) {
        boolean indented = !here.group(1).isEmpty();
        boolean verbatim = !here.group(2).isEmpty();
        int line = start;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            String written = text.substring(line, Math.min(end, line + LONGEST_LINE));
            String mark = indented ? written.strip() : written.stripTrailing();
            if (mark.equals(here.group(3))) {
                break;
            }
            line = Math.min(text.length(), end + 1);
        }
        open(start);
        take(start, line, !verbatim);
        hidden = line;
        return Math.min(text.length(), lineEnd(text, line) + 1);
    }

    private int quoted(int start, char quote) {
        int end = start;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' && quote == '"' ? 2 : 1;
        }
        int close = Math.min(end, text.length());
        open(start);
        take(start, close, quote == '"');
        hidden = close;
        return close;
    }

    /** Leaves out the shell before the SQL; each piece of SQL ends its last statement. */
    private void open(int start) {
        if (found) {
            out.put("\n;\n", hidden);
        }
        out.leaveOut(hidden, start, Passage.Kind.SHELL);
        found = true;
    }

    /** Takes over SQL; where the shell would expand it, its escapes are resolved and {@code $name} becomes <code>${name}</code>. */
    private void take(int start, int end, boolean expanded) {
        int copied = start;
        for (int position = start; expanded && position + 1 < end; position++) {
            char character = text.charAt(position);
            char next = text.charAt(position + 1);
            if (character == '\\' && "$`\"\\".indexOf(next) >= 0) {
                out.copy(copied, position);
                copied = position + 1;
                position++;
            } else if (character == '$' && (Character.isLetter(next) || next == '_')) {
                out.copy(copied, position);
                int name = nameEnd(position + 1, end);
                out.put("${" + text.substring(position + 1, name) + "}", position);
                copied = name;
                position = name - 1;
            }
        }
        out.copy(copied, end);
    }

    private int nameEnd(int start, int limit) {
        int end = start;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static int lineEnd(String text, int position) {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }
}

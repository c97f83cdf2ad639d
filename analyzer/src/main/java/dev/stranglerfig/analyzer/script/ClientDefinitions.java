package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.LexicalFeature;
import dev.stranglerfig.warehouse.dialect.LexicalRules;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns what a script itself gives its placeholders: {@code DEFINE owner = core} of SQL*Plus, {@code :setvar owner core} of sqlcmd,
 * {@code SET hivevar:owner=core} of Hive, {@code !define owner=core} of SnowSQL.
 */
final class ClientDefinitions {

    private static final Pattern SQL_PLUS = line("DEF(?:INE)?[ \\t]{1,40}(\\w{1,128})[ \\t]{0,40}=(.*)");
    private static final Pattern SQLCMD = line(":setvar[ \\t]{1,40}(\\w{1,128})[ \\t](.*)");
    private static final Pattern HIVE =
            line("SET[ \\t]{1,40}(?:hivevar:|hiveconf:|var:)?(\\w{1,128})[ \\t]{0,40}=(.*)");
    private static final Pattern SNOW_SQL = line("!(?:define|set)[ \\t]{1,40}(\\w{1,128})[ \\t]{0,40}=(.*)");

    private ClientDefinitions() {}

    /** Adds what is defined, each name by its first value. */
    static void learn(String text, SqlDialect dialect, Map<String, String> values) {
        LexicalRules rules = dialect.lexing();
        if (rules.has(LexicalFeature.SQLPLUS_COMMANDS) && text.indexOf('&') >= 0) {
            learn(text, SQL_PLUS, values);
        }
        if (rules.has(LexicalFeature.SQLCMD_COMMANDS) && text.contains(":setvar")) {
            learn(text, SQLCMD, values);
        }
        boolean bang = rules.has(LexicalFeature.BANG_COMMANDS);
        if (bang && rules.has(LexicalFeature.AMPERSAND_VARIABLES) && text.indexOf('!') >= 0) {
            learn(text, SNOW_SQL, values);
        } else if (bang && text.contains("${")) {
            learn(text, HIVE, values);
        }
    }

    private static void learn(String text, Pattern pattern, Map<String, String> values) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String value = unquoted(found.group(2).strip());
            if (!value.isEmpty() && value.indexOf('$') < 0 && value.indexOf('&') < 0) {
                values.putIfAbsent(found.group(1), value);
            }
        }
    }

    private static String unquoted(String written) {
        String value = written.endsWith(";")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '\'' || value.charAt(0) == '"')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Pattern line(String form) {
        return Pattern.compile("^[ \\t]{0,40}" + form + "$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    }
}
